/**
 * ページの中の移動。Jumps within the page, the skip link above all, move the focus alone: the fragment is for words and
 * filters.
 */
import { useEffect } from 'react';

function jump(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href^="#"]');
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView();
}

export function useAnchors(): void {
  useEffect(() => {
    document.addEventListener('click', jump);
    return () => document.removeEventListener('click', jump);
  }, []);
}
