/** 動く画面をはじめる。Takes over the page's fallback with an application. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { giveWay } from './in-slices.ts';
import { RenewalNotice } from './RenewalNotice.tsx';

/** @param app is called once the fallback may go, with the element that holds it */
export async function mountIsland(
  id: string,
  app: (container: HTMLElement) => ReactNode,
): Promise<void> {
  const container = document.getElementById(id);
  if (!container) return;
  // The program has only now been read, which is work enough for one task.
  await giveWay();
  const content = app(container);
  container.replaceChildren();
  createRoot(container).render(
    <>
      {content}
      <RenewalNotice />
    </>,
  );
}
