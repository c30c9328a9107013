/** Rules between the fields of one entry: for the schema and for the form. */
import type { Finding } from '../problem.ts';

/** What these rules look at, of an entry whose values are sound. */
export interface RuledEntry {
  readonly ages?:
    { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly status?:
    { readonly state?: string | undefined; readonly on?: string | undefined } | undefined;
  readonly source?: readonly unknown[] | undefined;
  readonly area?: readonly unknown[] | undefined;
  readonly hours?: readonly string[] | undefined;
}

const at = (field: string, code: string, message: string, fix: string): Finding => ({
  code,
  path: [field],
  message,
  fix,
});

export function entryFindings({
  ages,
  status,
  source,
  area,
  hours,
}: RuledEntry): readonly Finding[] {
  const isReversed = ages?.min !== undefined && ages.max !== undefined && ages.min > ages.max;
  return [
    ...(isReversed
      ? [
          at(
            'ages',
            'ages-reversed',
            '「ages」の min が max より大きくなっています',
            'min に下の年齢、max に上の年齢を書いてください。',
          ),
        ]
      : []),
    ...(status?.state === 'closed' && status.on === undefined
      ? [
          at(
            'status',
            'closed-without-date',
            'おわった場所なのに、おわった日（on）がありません',
            'status に on: 2026-03-31 のように書いてください。',
          ),
        ]
      : []),
    ...(source?.length === 0
      ? [
          at(
            'source',
            'missing-field',
            '「source」（出典）がありません',
            '出典を少なくとも1つ書いてください。',
          ),
        ]
      : []),
    ...(area?.length === 0
      ? [
          at(
            'area',
            'missing-field',
            '「area」がありません',
            '使える地域のコードを書いてください。',
          ),
        ]
      : []),
    ...(hours && new Set(hours).size < hours.length
      ? [at('hours', 'hours-twice', '「hours」に同じ行が2回あります', '片方を消してください。')]
      : []),
  ];
}
