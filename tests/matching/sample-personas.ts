/** 見立ての例: counsellors' cases with what a good counsellor would expect, written without a look at the matcher. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../src/matching/answers.ts';
import type { KindId } from '../../src/domain/vocabulary/kind.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import type { MatchResult } from '../../src/matching/match.ts';
import { parseAnswers } from '../../src/matching/parse-answers.ts';
import { complaintText } from '../../src/words/ja/explain.ts';
import type { VerdictId } from '../../src/matching/verdict.ts';

export interface Persona {
  readonly id: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expect: {
    /** of each list at least one kind stands among the first five */
    readonly firstFive?: readonly (readonly KindId[])[];
    readonly notFits?: readonly KindId[];
    readonly notShown?: readonly KindId[] | 'all-but-safe' | 'all-but-safe-and-child-guidance';
    readonly urgentHas?: readonly string[];
    /** the first stands before the second, if the second is suggested at all */
    readonly before?: readonly (readonly [string, string])[];
    readonly verdicts?: Readonly<Record<string, VerdictId>>;
    readonly deskShown?: boolean;
  };
}

export const personasIn = (name: 'real' | 'sample'): readonly Persona[] =>
  JSON.parse(readFileSync(join('tests/fixtures/personas', `${name}.json`), 'utf8')) as Persona[];

const SAFE: readonly KindId[] = ['dv-center', 'womens-center', 'helpline'];

export function answersOf(
  { answers }: Persona,
  codeOf: (written: string) => string = (code) => code,
): Answers {
  const { municipality } = answers;
  const { answers: parsed, complaints } = parseAnswers({
    ...answers,
    ...(typeof municipality === 'string' ? { municipality: codeOf(municipality) } : {}),
  });
  if (complaints.length > 0) throw new Error(complaints.map(complaintText).join('\n'));
  return parsed;
}

/** What is not as expected, in words. @param verdictOf also of places that are not listed */
export function complaintsAbout(
  { expect }: Persona,
  { suggestions, urgent, desks }: MatchResult,
  verdictOf: (id: string) => VerdictId | undefined,
): readonly string[] {
  const first = suggestions.slice(0, 5).map(({ record }) => record.kind);
  const isForbidden = (kind: KindId) => {
    const { notShown = [] } = expect;
    if (typeof notShown !== 'string') return notShown.includes(kind);
    return (
      !SAFE.includes(kind) &&
      !(notShown === 'all-but-safe-and-child-guidance' && kind === 'child-guidance-center')
    );
  };
  const placeOf = (id: string) =>
    suggestions.findIndex(({ record, verdict }) => record.id === id && verdict !== 'differs');
  const lines = urgent.flatMap((panel) => panel.lines);
  const isDesk = ({ kind }: MatchRecord) =>
    kind === 'self-reliance-desk' || kind === 'social-welfare-council';
  return [
    ...(expect.firstFive ?? [])
      .filter((kinds) => !kinds.some((kind) => first.includes(kind)))
      .map((kinds) => `first five lack ${kinds.join(' or ')}: ${first.join(', ')}`),
    ...suggestions
      .filter(({ record, verdict }) => verdict === 'fits' && expect.notFits?.includes(record.kind))
      .map(({ record }) => `${record.id} (${record.kind}) must not fit`),
    ...suggestions
      .filter(({ record }) => isForbidden(record.kind))
      .map(({ record }) => `${record.id} (${record.kind}) must not be shown`),
    ...(expect.urgentHas ?? [])
      .filter((id) => !lines.includes(id))
      .map((id) => `urgent lacks ${id}`),
    ...(expect.before ?? [])
      .filter(([a, b]) => placeOf(b) >= 0 && (placeOf(a) < 0 || placeOf(a) > placeOf(b)))
      .map(([a, b]) => `${a} (${placeOf(a)}) must stand before ${b} (${placeOf(b)})`),
    ...Object.entries(expect.verdicts ?? {})
      .filter(([id, verdict]) => verdictOf(id) !== verdict)
      .map(([id, verdict]) => `${id} is ${verdictOf(id)}, not ${verdict}`),
    ...(expect.deskShown === undefined ||
    expect.deskShown === (desks.some(isDesk) || suggestions.some(({ record }) => isDesk(record)))
      ? []
      : [`desk shown: ${!expect.deskShown}`]),
  ];
}
