/** ページの中に置く JSON（<script type="application/json"> など）を書く、ただ一つのところ。 */

/** Without `<` no value can end the element or begin a comment in it. */
export function jsonBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
