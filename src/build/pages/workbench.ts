import { escapeHtml } from './html';
import { page } from './page';
import { workbenchPolicy } from './policy';
import { en } from '../../messages/pages/en';
import { zh } from '../../messages/pages/zh';

/** The page for those who have no Word: it opens files itself. */
export default function workbench(): string {
  const paragraph = (words: typeof zh | typeof en): string =>
    `<p>${escapeHtml(words.newerBrowser)}</p>`;
  return page({
    title: zh.workbench,
    policy: workbenchPolicy,
    head: `<template data-later>
      <link rel="stylesheet" href="themes.css">
      <link rel="stylesheet" href="workbench.css">
    </template>
    <link rel="icon" href="assets/check-192.png">
    <link rel="manifest" href="workbench.webmanifest">`,
    body: `<div id="root"></div>
    <div id="newer-word" hidden>
      <div lang="zh-CN">${paragraph(zh)}</div>
      <div lang="en">${paragraph(en)}</div>
    </div>
    <script src="old-browser.js"></script>`,
  });
}
