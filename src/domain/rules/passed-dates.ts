/** 過ぎた日付: what was true until a day that has gone by, and days that have not come yet. */
import { parseException, isFinding } from '../time/hours-findings.ts';
import { firstDayOf } from '../time/partial-day.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { warning } from './rule.ts';

/** Nobody confirmed anything for this catalogue before. */
const FIRST_DAY = '2000-01-01';

const passed = (path: Finding['path'], message: string, fix: string): Finding =>
  warning('passed-date', path, message, fix);

/** Days on which somebody looked or asked: none is to come, and none lies before all of this. */
function seenFindings({ verified, source, capacity }: Resource, today: string): readonly Finding[] {
  const seen: readonly (readonly [string, Finding['path']])[] = [
    ...(verified ? [[verified.on, ['verified', 'on']] as const] : []),
    ...source.map((one, index) => [one.retrieved, ['source', index, 'retrieved']] as const),
    ...source.flatMap(({ as_of: day }, index) =>
      day === undefined ? [] : [[firstDayOf(day), ['source', index, 'as_of']] as const],
    ),
    ...(capacity ? [[capacity.on, ['capacity', 'on']] as const] : []),
  ];
  return seen.flatMap(([date, path]): readonly Finding[] => {
    if (date > today)
      return [
        {
          code: 'future-date',
          path,
          message: `「${date}」は、まだ来ていない日です`,
          fix: '実際に確かめた日や、資料の日を書いてください。',
        },
      ];
    return date < FIRST_DAY
      ? [passed(path, `「${date}」は古すぎる日です`, '年（西暦）を確かめてください。')]
      : [];
  });
}

/** What ended by itself: pages are silent about it already. */
function endedFindings(
  { changes, next_from: next, wanted }: Resource,
  today: string,
): readonly Finding[] {
  return [
    ...(wanted ?? []).flatMap(({ what, until }, index) =>
      until < today
        ? [
            passed(
              ['wanted', index, 'until'],
              `募っていること（「${what}」、${until} まで）は、期限を過ぎています`,
              'ページにはもう出ていません。まだ募っているか確かめて、期限を書きなおすか、消してください。',
            ),
          ]
        : [],
    ),
    ...(changes ?? []).flatMap(({ from, to = from }, index) =>
      to < today
        ? [
            passed(
              ['changes', index],
              `変わりごと（${to} まで）は終わっています`,
              'ページにはもう出ていません。ふだんの時間を確かめて、この行を消してください。',
            ),
          ]
        : [],
    ),
    ...(next !== undefined && next < today
      ? [
          passed(
            ['next_from'],
            `つぎに受け入れられる日（${next}）を過ぎています`,
            'いま受け入れられるか確かめて、capacity に書きなおすか、この行を消してください。',
          ),
        ]
      : []),
  ];
}

export function dateFindings(resource: Resource, today: string | undefined): readonly Finding[] {
  if (!today) return [];
  const { status, until, except } = resource;
  return [
    ...seenFindings(resource, today),
    ...(status.state === 'closed' && status.on !== undefined && status.on > today
      ? [
          {
            code: 'future-date',
            path: ['status', 'on'],
            message: `おわった日「${status.on}」は、まだ来ていない日です`,
            fix: 'まだ開いているなら、おわる日は status の note に書いてください。',
          },
        ]
      : []),
    ...(status.state === 'paused' && status.until !== undefined && status.until < today
      ? [
          passed(
            ['status', 'until'],
            `お休みの終わり（${status.until}）を過ぎています`,
            'また開いていると確かめたら、status を消してください。まだお休みなら、until を直すか消してください。',
          ),
        ]
      : []),
    ...(status.state !== 'closed' && until !== undefined && until < today
      ? [
          passed(
            ['until'],
            `この時間割の期限（${until}）を過ぎています`,
            'いまの時間を確かめて、hours と until を直してください。おわった場所なら status: closed にします。',
          ),
        ]
      : []),
    ...endedFindings(resource, today),
    ...(except ?? []).flatMap((line, index) => {
      const off = parseException(line);
      return !isFinding(off) && off.off === 'dates' && off.to < today
        ? [
            passed(
              ['except', index],
              `休みの日「${line}」は過ぎています`,
              'この行を消してください。毎年のことなら「12/29-1/3」のように年を書きません。',
            ),
          ]
        : [];
    }),
  ];
}
