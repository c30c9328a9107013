/** ページの安全の決まり。 */

/**
 * The policy every page carries. Static hosts set no headers, so it is a meta element; frame-ancestors
 * does not work there. No inline script or style exists: the structured data is a data block, which
 * policies leave alone.
 */
export function contentSecurityPolicy({ wasm }: { readonly wasm: boolean }): string {
  return [
    "default-src 'none'",
    // Pagefind compiles its index reader; nothing else may.
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    // Text becomes no element and no script, whatever a library does with it. Pagefind starts a worker by its
    // address: the search page has one policy, which knows that address only (islands/search/allow-worker.ts).
    "require-trusted-types-for 'script'",
    `trusted-types ${wasm ? 'default' : "'none'"}`,
  ].join('; ');
}
