/** ことばの名前: 英語, トルコ語. Browser and Node know those of every code, so that no table travels. */
const NAMES = new Intl.DisplayNames('ja', { type: 'language', fallback: 'none' });

/** What has another name here than in the table of the browsers. */
const OURS: Readonly<Record<string, string>> = { 'ja-easy': 'やさしい日本語', tl: 'タガログ語' };
const UNKNOWN = 'そのことば';

/** A code that is of no language, or cannot be of one, is not read to anybody. */
export function languageName(code: string): string {
  if (Object.hasOwn(OURS, code)) return OURS[code]!;
  try {
    return NAMES.of(code) ?? UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** English（英語）: as it names itself, for who does not read ours. */
export function ownLanguageName(code: string): string {
  const name = languageName(code);
  const own = new Intl.DisplayNames(code, { type: 'language' }).of(code);
  return code === 'ja-easy' ? name : `${own}（${name}）`;
}
