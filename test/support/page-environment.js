import { TestEnvironment } from 'jest-environment-jsdom';

/** What every browser has and jsdom lacks; the arrays must then be those that Node's own makes. */
const lacking = ['TextEncoder', 'TextDecoder', 'Uint8Array', 'ArrayBuffer'];

/** There is no layout, of which it could tell. */
class ResizeObserver {
  observe() {}
  disconnect() {}
}

/** A page for tests, able to read and write documents. */
export default class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lacking) this.global[name] = globalThis[name];
    this.global.ResizeObserver = ResizeObserver;
  }
}
