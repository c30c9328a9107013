/// <reference types="astro/client" />

/** つなぎ帳に入れる: the custom element, as the islands write it. */
declare namespace React.JSX {
  interface IntrinsicElements {
    'shortlist-button': { readonly 'data-id': string; readonly 'data-name': string };
  }
}
