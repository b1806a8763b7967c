import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Whether what is in a box is wider than the box, which may change its size. */
export function useTooWide(box: RefObject<HTMLElement>, content: RefObject<HTMLElement>): boolean {
  const [isTooWide, setTooWide] = useState(false);
  useEffect(() => {
    if (!box.current || !content.current) return;
    // A bar that is shown within the box takes nothing of what is compared, so both stay as seen.
    const sizes = new ResizeObserver(() => {
      if (!box.current || !content.current) return;
      setTooWide(content.current.offsetWidth > box.current.offsetWidth);
    });
    sizes.observe(box.current);
    sizes.observe(content.current);
    return () => {
      sizes.disconnect();
    };
  }, [box, content]);
  return isTooWide;
}
