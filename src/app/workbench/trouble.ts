import type { News } from './news';

function newsOf(error: unknown): News {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return name === 'ChunkLoadError'
    ? { key: 'notLoaded' }
    : { key: 'trouble', data: { reason: message } };
}

/** Tells of whatever fails in the page while nobody waits for it. */
export function watchTrouble(tell: (news: News) => void): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tell(newsOf(reason));
  });
  window.addEventListener('error', ({ error, message }) => {
    // What a browser says of its own layout is no failure.
    if (!message.startsWith('ResizeObserver')) tell(newsOf(error ?? message));
  });
}
