/** ページのアドレスのもと: under any base path. */
export const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

export function page(...segments: string[]): string {
  return `${base}/${segments.map((segment) => `${segment}/`).join('')}`;
}
