import { zh } from '../../messages/pages/zh';

const icons = [192, 512].map((size) => ({
  src: `assets/check-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
}));

/** What a browser needs to know to install the workbench as a program of this computer. */
export default function workbenchManifest(): string {
  return JSON.stringify(
    {
      lang: 'zh-CN',
      name: zh.workbench,
      short_name: zh.title,
      start_url: 'workbench.html',
      scope: 'workbench.html',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#1f4e8c',
      icons,
    },
    null,
    2,
  );
}
