/** @jest-environment jsdom */
import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Diagnose } from '../../../src/diagnosis/page';
import { showDiagnosis, showWithoutWord } from '../../../src/diagnosis/page';
import { diagnosisTranslate } from '../../../src/diagnosis/translate';

const translate = diagnosisTranslate('zh');

function show(diagnose: Diagnose): void {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  if (root) showDiagnosis(root, translate, diagnose);
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

it('shows what the diagnosis told, to be copied', async () => {
  show(() => Promise.resolve({ version: '16.0', probes: [1] }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: '复制' })).toBeNull();
  const user = userEvent.setup();
  await user.click(button('开始诊断'));
  const result = await screen.findByRole('textbox', { name: '诊断结果' });
  expect(result).toHaveProperty('readOnly', true);
  expect(JSON.parse((result as HTMLTextAreaElement).value)).toEqual({
    version: '16.0',
    probes: [1],
  });
  await user.click(button('复制'));
  expect(await navigator.clipboard.readText()).toBe((result as HTMLTextAreaElement).value);
  expect(screen.getByRole('status').textContent).toBe('已复制。');
});

it('selects the result where the clipboard is closed to it', async () => {
  show(() => Promise.resolve('told'));
  const user = userEvent.setup();
  await user.click(button('开始诊断'));
  const result = await screen.findByRole<HTMLTextAreaElement>('textbox');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(button('复制'));
  expect(screen.getByRole('status').textContent).toMatch(/^没能自动复制/);
  expect(document.activeElement).toBe(result);
  expect([result.selectionStart, result.selectionEnd]).toEqual([0, result.value.length]);
});

it('passes on whether the document is a scratch copy, which it does not assume', async () => {
  const asked: boolean[] = [];
  show((isScratch) => {
    asked.push(isScratch);
    return Promise.resolve(null);
  });
  const user = userEvent.setup();
  await user.click(button('开始诊断'));
  await user.click(screen.getByRole('checkbox', { name: /^这份文档是空白文档或副本/ }));
  await user.click(button('开始诊断'));
  expect(asked).toEqual([false, true]);
});

it('tells how far it is, and takes no second order meanwhile', async () => {
  const finish: { now: () => void } = { now: () => undefined };
  show((_, onProgress) => {
    onProgress(3, 7);
    return new Promise((done) => {
      finish.now = () => {
        done(null);
      };
    });
  });
  await userEvent.click(button('开始诊断'));
  expect(screen.getByRole('status').textContent).toBe('正在诊断：3/7');
  expect(screen.getByRole('progressbar')).toMatchObject({ value: 3, max: 7 });
  expect(button('开始诊断')).toHaveProperty('disabled', true);
  finish.now();
  await screen.findByRole('textbox');
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(button('开始诊断')).toHaveProperty('disabled', false);
});

it('says so where it breaks off', async () => {
  show(() => Promise.reject(new TypeError('x')));
  await userEvent.click(button('开始诊断'));
  expect(screen.getByRole('status').textContent).toMatch(/^诊断没有完成（TypeError）/);
  expect(button('开始诊断')).toHaveProperty('disabled', false);
});

it('saves the result as one file, with nothing but the result in it', async () => {
  show(() => Promise.resolve({ version: '16.0', probes: [1] }));
  const user = userEvent.setup();
  await user.click(button('开始诊断'));
  await screen.findByRole('textbox');
  const files: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await user.click(button('存为文件'));
  const [name = ''] = names;
  expect(name).toMatch(/^report-check-diagnosis-\d{12}\.json$/);
  expect(screen.getByRole('status').textContent).toContain(name);
  const read = new FileReader();
  const text = new Promise((done) => {
    read.onload = () => {
      done(read.result);
    };
  });
  read.readAsText(files[0] ?? new Blob());
  expect(JSON.parse(String(await text))).toEqual({ version: '16.0', probes: [1] });
});

it('outside of Word says where to open it', () => {
  showWithoutWord(document.body, translate);
  expect(screen.getByText(/^请在 Word 中打开这一页/)).toBeTruthy();
});
