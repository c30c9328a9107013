/** 項目どうしの決まり。Rules between the fields of one entry: for the schema and for the form. */
import { when, type ContentFinding, type Finding } from '../problem.ts';

/** What these rules look at, of an entry whose values are sound. */
export interface RuledEntry {
  readonly ages?:
    { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly status?:
    | {
        readonly state?: string | undefined;
        readonly on?: string | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly source?: readonly unknown[] | undefined;
  readonly verified?: { readonly how?: string | undefined } | undefined;
  readonly area?: readonly unknown[] | undefined;
  readonly hours?: readonly string[] | undefined;
  /** a row that is not written yet keeps its place */
  readonly changes?: readonly (RuledChange | undefined)[] | undefined;
}

/** A dated change, its values sound. */
export interface RuledChange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly closed?: boolean | undefined;
  readonly hours?: readonly unknown[] | undefined;
  readonly note?: string | undefined;
}

/** 人に聞いた・行って見た: what is known so needs no document behind it. */
const ASKED: readonly string[] = ['phone', 'visit', 'operator'];
export const isAsked = (how: string | undefined): boolean =>
  how !== undefined && ASKED.includes(how);

const at = (field: string, code: string, message: string, fix: string): Finding => ({
  code,
  path: [field],
  message,
  fix,
});

/** A change ends after it began, and says what changes: one thing. */
function changeFindings({ from, to, closed, hours, note }: RuledChange): readonly ContentFinding[] {
  const says = closed === true || hours !== undefined || note !== undefined;
  return [
    ...when(from !== undefined && to !== undefined && to < from, {
      code: 'except-date',
      message: `変わりごとの終わりの日（${to}）が、始まりの日（${from}）より前です`,
      fix: '日付の順番を確かめてください。1日だけなら to を書きません。',
    }),
    ...when(!says, {
      code: 'empty-value',
      message: '「changes」に、何が変わるのかが書いてありません',
      fix: '休みなら closed: true、時間が変わるなら hours、ほかのことなら note を書いてください。',
    }),
    ...when(closed === true && hours !== undefined, {
      code: 'contradiction',
      message: '「changes」の1つに、休み（closed）と時間（hours）の両方が書いてあります',
      fix: 'その間休みなら hours を、開いているなら closed を消してください。',
    }),
  ];
}

/** A place that ended has its day, or a word on where it says so. */
const endsUnsaid = (status: RuledEntry['status']): boolean =>
  status?.state === 'closed' && status.on === undefined && status.note === undefined;

/** A document, or somebody who was asked: one of them stands behind an entry. */
const lacksSource = (source: RuledEntry['source'], verified: RuledEntry['verified']): boolean =>
  (source?.length ?? 0) === 0 && !isAsked(verified?.how);

export function entryFindings({
  ages,
  status,
  source,
  verified,
  area,
  hours,
  changes,
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
    ...(endsUnsaid(status)
      ? [
          at(
            'status',
            'closed-without-date',
            'おわった場所なのに、おわった日（on）がありません',
            'status に on: 2026-03-31 のように書いてください。日が分からなければ、どこにおわったと書いてあったかを note に書きます。',
          ),
        ]
      : []),
    ...(lacksSource(source, verified)
      ? [
          at(
            'source',
            'missing-field',
            '「source」（出典）がありません',
            '出典を少なくとも1つ書いてください。資料もサイトもなく、運営している人などから聞いたときは、verified に、いつ、だれが、どう確かめたかを書いてください。',
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
    ...(changes ?? []).flatMap((change, index) =>
      (change ? changeFindings(change) : []).map((found): Finding => ({
        ...found,
        path: ['changes', index],
      })),
    ),
  ];
}
