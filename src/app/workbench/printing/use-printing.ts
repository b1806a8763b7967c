import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. Before the browser lays it out for that, all is drawn that is
 * to be on paper.
 *
 * @param paper gives the rule that says how large sheets are, as a style sheet has it
 */
export function usePrinting(paper: () => string): boolean {
  const [isPrinting, setPrinting] = useState(false);
  const latest = useRef(paper);
  latest.current = paper;
  useEffect(() => {
    // The page's policy allows no style that is written into it as text.
    const sheet = new CSSStyleSheet();
    const begin = (): void => {
      sheet.replaceSync(latest.current());
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
