/** 足りない場所の投稿 → 写し: of each open report the area and the need, where its answers name one that is known. No words of a person's are kept. */
import type { Municipalities } from '../../domain/area/municipality.ts';
import { GAP_NEEDS } from '../../domain/gap/gap-kinds.ts';
import { newestFirst, type GapReport } from '../../domain/gap/gap-report.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import { readForm } from './form-answers.ts';
import { areaAnswer } from './place-answer.ts';

/** What GitHub tells of an issue. */
export interface PostedIssue {
  readonly number: number;
  readonly body: string;
  /** a moment, ISO */
  readonly createdAt: string;
}

/** One municipality, or one of a prefecture's own where the name is several's. */
function areaOf(answer: string, areas: Municipalities, own: readonly string[]): string | undefined {
  const codes = areaAnswer(answer, areas);
  if ('code' in codes) {
    const here = own.flatMap((prefecture) =>
      areas.findByName(answer.normalize('NFKC').trim(), areas.get(prefecture)?.prefecture),
    );
    return here.length === 1 ? here[0]!.code : undefined;
  }
  return codes.length === 1 && areas.get(codes[0]!) ? codes[0] : undefined;
}

/** The label alone, or one among other words; nothing where two needs are named. */
function needIn(answer: string): NeedId | undefined {
  const plain = answer.normalize('NFKC');
  const named = GAP_NEEDS.filter((need) => plain.includes(needLabel(need).normalize('NFKC')));
  return named.length === 1 ? named[0] : undefined;
}

/** @param own the site's prefectures: 府中市 is theirs, where they have one */
export function gapReportsOf(
  issues: readonly PostedIssue[],
  areas: Municipalities,
  own: readonly string[],
): readonly GapReport[] {
  return issues
    .flatMap(({ number, body, createdAt }): readonly GapReport[] => {
      const form = readForm(body);
      if (form?.form !== 'gap') return [];
      const area = areaOf(form.answers['area'] ?? '', areas, own);
      const need = needIn(form.answers['need'] ?? '');
      return [
        {
          number,
          on: momentInJapan(new Date(createdAt)).date,
          ...(area ? { area } : {}),
          ...(need ? { need } : {}),
        },
      ];
    })
    .toSorted(newestFirst);
}
