type Handler = () => Promise<unknown>;

/** What a client newer than the one at hand tells of paragraphs. */
export interface ParagraphEvents {
  /** once all handlers are there */
  readonly heard: Promise<void>;
  /** tells of changed paragraphs, so many times */
  tell(times?: number): void;
  /** how many handlers there are */
  readonly handlers: () => number;
}

const names = ['onParagraphChanged', 'onParagraphAdded', 'onParagraphDeleted'] as const;

/**
 * Gives the documents of this window the events that a newer client has.
 *
 * @param refused whether Word lets nobody listen
 */
export function giveParagraphEvents(refused = false): ParagraphEvents {
  const handlers = new Map<string, Set<Handler>>(names.map((name) => [name, new Set()]));
  let tellHeard: () => void = () => undefined;
  const heard = new Promise<void>((done) => (tellHeard = done));
  for (const [name, all] of handlers) {
    const add = (handler: Handler): { remove: () => void } => {
      if (refused) throw new Error('no events');
      all.add(handler);
      if ([...handlers.values()].every(({ size }) => size > 0)) tellHeard();
      return { remove: () => all.delete(handler) };
    };
    Object.defineProperty(Word.Document.prototype, name, {
      get: () => ({ add }),
      configurable: true,
    });
  }
  return {
    heard,
    tell: (times = 1) => {
      for (let at = 0; at < times; at++) {
        for (const handler of handlers.get('onParagraphChanged') ?? []) void handler();
      }
    },
    handlers: () => [...handlers.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** Takes the events away again, as the client at hand has none. */
export function takeParagraphEvents(): void {
  for (const name of names) Reflect.deleteProperty(Word.Document.prototype, name);
}
