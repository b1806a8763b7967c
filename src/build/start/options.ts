import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** absent where none was asked for, and any will do */
  readonly port?: number;
  readonly open: boolean;
}

export const usage = `npm start -- [--port 端口] [--no-open]

  --port PORT  在这个端口上提供网页，默认 3000，被占用时用下一个空闲的
               serve on this port; by default 3000, or the next one that is free
  --no-open    不打开浏览器 · do not open a browser
  --help       显示本帮助 · show this`;

/**
 * Reads the command line.
 *
 * @returns the options, `help`, or what is wrong with them
 */
export function readOptions(
  args: readonly string[],
): StartOptions | 'help' | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const open = !values['no-open'];
    if (values.port === undefined) return { open };
    const port = Number(values.port);
    if (/^\d+$/.test(values.port) && port >= 1 && port <= 65_535) return { port, open };
    return {
      problem: `--port 应是 1 到 65535 之间的数，不能是“${values.port}”。\n--port must be a number from 1 to 65535, not “${values.port}”.`,
    };
  } catch (error) {
    return { problem: String(error) };
  }
}
