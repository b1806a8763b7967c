/** `npm start`, once all is built: serves dist/ to this computer, and opens the workbench. */
import open from 'open';
import { listen } from './listen';
import { readOptions, usage } from './options';
import type { StartOptions } from './options';
import { serveFolder } from './serve';

const page = 'workbench.html';
/** What the page opens at once, relative to itself. */
const sample = 'samples/report-2024.docx';

async function start({ port: wanted, open: opens }: StartOptions): Promise<void> {
  const files = serveFolder(import.meta.dirname, "'none'");
  const { server, port, evaded } = await listen((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: page }).end();
    else files(request, response);
  }, wanted);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      // A browser keeps its connections.
      server.closeAllConnections();
    });
  }
  const base = `http://localhost:${port}/`;
  const withSample = `${base}${page}?open=${sample}`;
  if (evaded) {
    console.log(`端口 3000 已被占用，改用 ${port}。Port 3000 is taken; using ${port}.`);
  }
  console.log(`
  工作台 · workbench               ${base}${page}
  打开示例报告 · with a sample     ${withSample}
  多份报告：在工作台点“打开示例文件夹” · many reports: “Open the example folder” there
  按 Ctrl+C 结束 · Ctrl+C ends it
`);
  if (opens) await openBrowser(withSample);
}

/** Where there is no browser to be opened, the address has been told. */
async function openBrowser(address: string): Promise<void> {
  const failed = (): void => {
    console.log(
      '没能打开浏览器，请自行打开上面的地址。Please open the address above in a browser.',
    );
  };
  try {
    const opener = await open(address);
    opener.once('error', failed);
    opener.once('exit', (code) => {
      if (code !== 0 && code !== null) failed();
    });
  } catch {
    failed();
  }
}

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  console.log(usage);
} else if ('problem' in options) {
  console.error(`${options.problem}\n\n${usage}`);
  process.exitCode = 2;
} else {
  start(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
