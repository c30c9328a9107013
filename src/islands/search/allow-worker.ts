/** 本文の索引を読む Worker のアドレスだけを、プログラムのアドレスとしてゆるす（Trusted Types）。 */

interface PolicyFactory {
  createPolicy(
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

let isMade = false;

/**
 * Where a browser has no Trusted Types there is nothing to allow. A policy can be made once a page.
 * @param pagefind address of pagefind.js; its worker lies beside it
 */
export function allowWorkerOf(pagefind: string): void {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyFactory };
  if (isMade || !trustedTypes) return;
  isMade = true;
  const worker = new URL('pagefind-worker.js', new URL(pagefind, window.location.href)).href;
  const createScriptURL = (address: string) =>
    new URL(address, window.location.href).href === worker ? address : null;
  trustedTypes.createPolicy('default', { createScriptURL });
}
