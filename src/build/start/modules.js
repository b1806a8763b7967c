// The libraries that package-lock.json lists, laid into node_modules where they are not there.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a lockfile lists; nothing where there is none. */
function listed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what package-lock.json lists. npm writes its own list once it is done,
 * so what an interrupted installation left does not pass. What is for other systems may be absent.
 */
export function hasModules(root) {
  const wanted = Object.entries(listed(join(root, 'package-lock.json')));
  const present = listed(join(root, 'node_modules/.package-lock.json'));
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

const noNetwork = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;

/** What to tell of an installation that failed, by what npm wrote. */
export function problemOf(output) {
  return noNetwork.test(output)
    ? `连不上 npm 软件源，所需的库没有装上。请检查网络和代理，或把本单位的镜像设为软件源
（npm config set registry 镜像地址），再运行一次。
The npm registry cannot be reached, so the libraries were not installed. Check the network and the
proxy, or name a mirror (npm config set registry ADDRESS), and run this again.`
    : `安装所需的库失败，原因见上。处理后再运行一次。
The libraries could not be installed; the reason is above. Run this again once it is mended.`;
}

/**
 * Installs the libraries. npm's words go to standard error.
 *
 * @returns what to tell where it failed
 */
export function installModules(root) {
  console.error(
    '正在安装所需的库，约需一两分钟…… Installing the libraries; this takes a minute or two…',
  );
  // The npm that runs this; another package manager names itself there too.
  const npm = /npm-cli\.c?js$/.exec(process.env.npm_execpath ?? '')?.input;
  // npm's own words are needed even where it was told to be silent.
  const args = ['ci', '--include=dev', '--no-progress', '--loglevel=error'];
  return new Promise((done) => {
    const child = npm
      ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 'pipe'] })
      : spawn('npm', args, {
          cwd: root,
          stdio: ['ignore', 2, 'pipe'],
          shell: process.platform === 'win32',
        });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stderr.write(text);
    });
    child.on('error', (error) => done(`${error.message}\n${problemOf('')}`));
    child.on('close', (code) => done(code === 0 ? undefined : problemOf(output)));
  });
}
