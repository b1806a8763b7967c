import { resolve } from 'node:path';
import { TestWord } from './open-word';
import type { Play } from './plays';

/** The parent frame that the client talks to; which document it has open can change. */
let current: TestWord | undefined;
let ready: Promise<unknown> | undefined;

function tell(data: string): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin: window.location.origin }));
}

/** The last script that the client asks for; the window must not be closed while it comes. */
function lastScript(): Promise<unknown> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      const script = document.querySelector('script[src*="oteljs_agave"]');
      if (!script) return;
      observer.disconnect();
      script.addEventListener('load', done);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

/** Loads Microsoft's client into this window, once; it knows only what its first Word told it. */
function load(word: TestWord): Promise<unknown> {
  window.name = word.frameName(`${window.location.origin}/`);
  Object.defineProperty(document, 'domain', { value: window.location.hostname });
  const postMessage = (text: string): void => {
    void current?.answer(text).then((reply) => {
      if (reply !== undefined) tell(reply);
    });
  };
  Object.defineProperty(window, 'parent', { value: { postMessage } });
  const last = lastScript();
  const script = document.createElement('script');
  script.src = `file://${resolve('node_modules/@microsoft/office-js/dist/office.js')}`;
  return new Promise((done, fail) => {
    script.addEventListener('load', () => {
      Promise.all([Office.onReady(), last]).then(done, fail);
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}

/**
 * Opens a document in the Word behind this window's client.
 *
 * The test file needs the environment jsdom at an https address and with `resources` usable. All
 * documents of one file share the requirement sets of the first.
 */
export async function openInWord(bytes: Uint8Array, play: Partial<Play> = {}): Promise<TestWord> {
  const word = new TestWord(bytes, play);
  current = word;
  ready ??= load(word);
  await ready;
  word.syncs = 0;
  return word;
}

/** Tells the client that the cursor has moved. */
export function moveCursor(): void {
  tell(
    JSON.stringify({
      _messageType: 1,
      _actionName: 'documentSelectionChanged',
      _conversationId: 'conv1',
      _correlationId: 0,
      _origin: window.location.origin,
      _data: {},
      _errorCode: 0,
      _responseType: 1,
      _serializerVersion: 1,
    }),
  );
}
