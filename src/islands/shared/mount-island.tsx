/** 動く画面をはじめる。Takes over the page's fallback with an application. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { giveWay } from './in-slices.ts';
import { RenewalNotice } from './RenewalNotice.tsx';

/**
 * @param app is called once the fallback may go, with the element that holds it and what it waited for
 * @param needed comes before the application begins; until then the fallback stands, and where it cannot be had it stays,
 * with a notice that says so
 */
export async function mountIsland<T = undefined>(
  id: string,
  app: (container: HTMLElement, needed: T) => ReactNode,
  ...[needed]: T extends undefined ? [] : [needed: Promise<T>]
): Promise<void> {
  const container = document.getElementById(id);
  if (!container) return;
  // The program has come: what says that it did not need not wait for the rest.
  container.querySelector('[data-page-renewal]')?.remove();
  // The program has only now been read, which is work enough for one task.
  await giveWay();
  const content = await Promise.resolve(needed as T | Promise<T>).then(
    (given) => {
      const begun = app(container, given);
      container.replaceChildren();
      return begun;
    },
    () => undefined,
  );
  const holder =
    content === undefined ? container.appendChild(document.createElement('div')) : container;
  createRoot(holder).render(
    <>
      {content}
      <RenewalNotice />
    </>,
  );
}
