// The programs that some tests run, and the fonts they draw with: Debian's packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's two; the shell without a window is half as large, and starts in a third of the time. */
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

const packages = [
  {
    name: 'chromium-headless-shell',
    isThere: () =>
      (process.env.CHROMIUM ? [process.env.CHROMIUM] : browsers).some((file) => existsSync(file)),
  },
  { name: 'libreoffice-writer-nogui', isThere: () => isOnPath('soffice') },
  {
    name: 'libreoffice-calc-nogui',
    isThere: () => ['libreoffice-calc-nogui', 'libreoffice-calc'].some(isInstalled),
  },
  { name: 'poppler-utils', isThere: () => isOnPath('pdftotext') },
  { name: 'parallel', isThere: () => isOnPath('parallel') },
  // The pages and documents that are drawn are in Chinese.
  {
    name: 'fonts-noto-cjk',
    isThere: () => isInstalled('fonts-noto-cjk'),
  },
];

/** Whether Debian has a package here; on other systems nobody can say. */
function isInstalled(name) {
  return !isOnPath('dpkg') || spawnSync('dpkg', ['-s', name], { env: process.env }).status === 0;
}

function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

/** Why nothing can be installed here; undefined where it can. */
function obstacle() {
  if (!isOnPath('apt-get')) return ['这里不是 Debian 系统', 'this is no Debian system'];
  if (process.getuid?.() !== 0) return ['需要 root 权限', 'only root may'];
  return undefined;
}

/**
 * Installs what the tests need and is not there. Words about it go to standard error.
 *
 * @returns the packages that are still missing
 */
export async function ensurePrograms() {
  const missing = packages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return [];
  const names = missing.join(' ');
  const why = obstacle();
  if (why === undefined) {
    console.error(`正在安装测试所需的程序 Installing what the tests need: ${names}`);
    const installed =
      (await run('apt-get', ['update', '-qq'])) &&
      (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]));
    if (installed) return [];
  }
  const [zh, en] = why ?? ['apt-get 报告了上面的错误', 'apt-get failed, as it says above'];
  console.error(`缺少 ${names}，且不能自动安装（${zh}）。需要它们的测试将失败；请自行安装，例如：
${names} cannot be installed (${en}). The tests that need them will fail; install them, such as by:
  sudo apt-get install --no-install-recommends ${names}
Chromium 装在别处时，用环境变量 CHROMIUM 指明。Where Chromium is elsewhere, name it in CHROMIUM.`);
  return missing;
}
