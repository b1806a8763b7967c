import { TestEnvironment } from 'jest-environment-jsdom';

/** What every browser has and jsdom lacks; the arrays must then be those that Node's own makes. */
const lacking = ['TextEncoder', 'TextDecoder', 'Uint8Array', 'ArrayBuffer'];

/** There is no layout, of which it could tell. */
class ResizeObserver {
  observe() {}
  disconnect() {}
}

/**
 * Has everything stand in its parent, in a page that has a size: what leads the keyboard passes by
 * what is not drawn, and jsdom draws nothing.
 */
function standInParents({ HTMLElement, document, innerWidth, innerHeight, DOMRect }) {
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    get() {
      return this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Has a dialog take the focus while it is open, as browsers do. */
function openDialogs({ HTMLDialogElement, document }) {
  const before = new WeakMap();
  HTMLDialogElement.prototype.showModal = function () {
    before.set(this, document.activeElement);
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    before.get(this)?.focus();
  };
}

/** A page for tests, able to read and write documents. */
export default class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lacking) this.global[name] = globalThis[name];
    this.global.ResizeObserver = ResizeObserver;
    standInParents(this.global);
    openDialogs(this.global);
    // Nothing is out of view.
    this.global.Element.prototype.scrollIntoView = () => undefined;
  }
}
