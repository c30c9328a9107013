/** 動く画面をはじめる。Takes over the page's fallback with an application. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { RenewalNotice } from './RenewalNotice.tsx';

/** @param app is called once the fallback may go, with the element that holds it */
export function mountIsland(id: string, app: (container: HTMLElement) => ReactNode): void {
  const container = document.getElementById(id);
  if (!container) return;
  const content = app(container);
  container.replaceChildren();
  createRoot(container).render(
    <>
      {content}
      <RenewalNotice />
    </>,
  );
}
