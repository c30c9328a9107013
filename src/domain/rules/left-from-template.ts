/** 見本のまま: values that stand in _template.md and in the guide, and were never replaced. */
import { phoneDigits } from '../fields/phone.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

const EXAMPLE = /^https?:\/\/(?:www\.)?example\.(?:com|net|org|jp|co\.jp)(?:\/|$)/i;
const WORDS: ReadonlySet<string> = new Set([
  '場所の正式な名前',
  '確かめた人や団体',
  '出典の題名',
  'テスト',
  'test',
  '見出しに入らないことを、短い文で書きます。',
]);

/** A value of the patterns or of the guide. */
export const isTemplateValue = (value: string): boolean =>
  WORDS.has(value.toLowerCase()) || EXAMPLE.test(value) || phoneDigits(value) === '0300000000';

export function templateFindings({
  name,
  verified,
  source,
  phones,
  url,
  body,
}: Resource): readonly Finding[] {
  const values: readonly (readonly [string | undefined, Finding['path']])[] = [
    [name, ['name']],
    [verified?.by, ['verified', 'by']],
    [url, ['url']],
    [body, ['body', 0]],
    ...source.flatMap(
      (one, index) =>
        [
          [one.title, ['source', index, 'title']],
          [one.url, ['source', index, 'url']],
        ] as const,
    ),
  ];
  const left = [
    ...values,
    ...(phones ?? []).map(
      ({ number }, index) =>
        [
          phoneDigits(number) === '0300000000' ? number : undefined,
          ['phones', index, 'number'],
        ] as const,
    ),
  ];
  return left.flatMap(([value, path]) =>
    value !== undefined &&
    (path[0] === 'phones' || WORDS.has(value.toLowerCase()) || EXAMPLE.test(value))
      ? [
          {
            code: 'left-from-template',
            level: 'warning',
            path,
            message: `見本のままの値です（「${value}」）`,
            fix: 'この場所の本当の値を書くか、この行を消してください。',
          } as const,
        ]
      : [],
  );
}
