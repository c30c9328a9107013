/** 選んだわけ。What the matcher made of answers, as data for people and programs. */
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { isUrgent, type Answers } from '../../src/matching/answers.ts';
import { dangerForMatch, type DangerTable } from '../../src/domain/vocabulary/danger.ts';
import { usualFactsOf, type UsualTable } from '../../src/domain/entry/usual.ts';
import { type Moment } from '../../src/domain/time/calendar-date.ts';
import { dateLabel } from '../../src/words/ja/date.ts';
import { holidaysBetween } from '../../src/domain/time/holidays.ts';
import { holidaySet } from '../../src/domain/time/holiday-set.ts';
import { addDays } from '../../src/domain/time/calendar-date.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { kindOf } from '../../src/domain/vocabulary/kind.ts';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import type { Judgement } from '../../src/matching/judge.ts';
import type { MatchContext, Suggestion } from '../../src/matching/judged-place.ts';
import { match, whyHere, type MatchResult, type Ordered } from '../../src/matching/match.ts';
import { MATCHING_WEIGHTS } from '../../src/matching/matching-weights.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { shownTown } from '../../src/domain/entry/stands-in.ts';
import { LEFT_OUT, whyAbove } from '../../src/words/ja/explain.ts';
import {
  judgementWords,
  questionsOf,
  reasonsOf,
  verdictLabel,
  type AreaNames,
} from '../../src/words/ja/reasons.ts';
import { WEIGHT_WORDS } from '../../src/words/ja/weights.ts';

const AHEAD_DAYS = 400;

/** The matcher's surroundings on a day, at its beginning. @param today ISO day */
export function contextOn(
  today: string,
  municipalities: Municipalities,
  danger: DangerTable,
  {
    resources,
    usual = {},
  }: { readonly resources?: readonly Resource[]; readonly usual?: UsualTable } = {},
): MatchContext {
  const now: Moment = { date: today, minutes: 0 };
  return {
    now,
    danger: dangerForMatch(danger),
    usual: usualFactsOf(usual),
    kindsElsewhere: resources && new Set(resources.map(({ kind }) => kind)),
    isHoliday: holidaySet(holidaysBetween(today, addDays(today, AHEAD_DAYS))),
    places: {
      neighboursOf: (code) => municipalities.neighboursOf(code),
      prefectureOf: (code) => municipalities.prefectureOf(code)?.code,
      parentOf: (code) => municipalities.get(code)?.parent,
      wardsOf: (code) => municipalities.wardsOf(code).map(({ code: ward }) => ward),
      nameOf: (code) => municipalities.name(code),
      pointOf: (code) => municipalities.get(code),
    },
  };
}

export interface Explained {
  readonly result: MatchResult;
  readonly records: ReadonlyMap<string, MatchRecord>;
  readonly context: MatchContext;
  /** of each entry the town that is shown beside its name, by id */
  readonly townOf: ReadonlyMap<string, string>;
}

export function explainMatch(
  answers: Answers,
  resources: readonly Resource[],
  { municipalities, danger, usual }: Pick<Catalogue, 'municipalities' | 'danger' | 'usual'>,
  today: string,
): Explained {
  const records = resources.map(matchRecordOf);
  const context = contextOn(today, municipalities, danger, { resources, usual });
  return {
    result: match(answers, records, context),
    records: new Map(records.map((record) => [record.id, record])),
    context,
    townOf: new Map(resources.map((one) => [one.id, shownTown(one, municipalities) ?? ''])),
  };
}

function suggestionJson(
  suggestion: Ordered,
  index: number,
  {
    context: { places },
    townOf,
    isCalm,
  }: Pick<Explained, 'context' | 'townOf'> & { readonly isCalm: boolean },
) {
  const { record, verdict, reach, parts, score, nextStep } = suggestion;
  const municipality = townOf.get(record.id) ?? '';
  return {
    rank: index + 1,
    id: record.id,
    name: record.name,
    kind: record.kind,
    municipality,
    municipalityName: places.nameOf(municipality),
    reach,
    verdict: verdictLabel(verdict),
    verdictId: verdict,
    reasons: reasonsOf(suggestion, places),
    questions: questionsOf(suggestion, places, isCalm),
    parts,
    score,
    ...(nextStep ? { nextStep } : {}),
  };
}

const lineJson = (id: string, records: ReadonlyMap<string, MatchRecord>) => {
  const record = records.get(id);
  return {
    id,
    name: record?.name,
    kind: record?.kind,
    phones: record?.phones?.map(({ number }) => number) ?? [],
  };
};

/** @param limit how many results; all when left out */
export function explanationJson(
  answers: Answers,
  { result, records, context, townOf }: Explained,
  limit = Infinity,
) {
  const { urgent, suggestions, offered, desks, gaps, isWidened } = result;
  const isCalm = !isUrgent(answers);
  return {
    today: context.now.date,
    answers,
    urgent: urgent.map(({ sign, title, lines }) => ({
      sign,
      title,
      helplines: lines.map((id) => lineJson(id, records)),
    })),
    widening: {
      neighbours: isWidened,
      places: isWidened
        ? [
            ...new Set(
              suggestions
                .filter(({ reach }) => reach === 'neighbour')
                .flatMap(({ record }) => record.area),
            ),
          ]
            .toSorted()
            .map((code) => ({ municipality: code, name: context.places.nameOf(code) }))
        : [],
    },
    total: offered,
    results: suggestions
      .slice(0, Math.min(limit, offered))
      .map((suggestion, index) => suggestionJson(suggestion, index, { context, townOf, isCalm })),
    // What is for others, or differs in something: the page folds it away, with its reason.
    folded: suggestions
      .slice(offered, offered + limit)
      .map((suggestion, index) =>
        suggestionJson(suggestion, offered + index, { context, townOf, isCalm }),
      ),
    desks: desks.map(({ id }) => lineJson(id, records)),
    gaps: gaps.map(({ kind, nearby }) => ({
      kind,
      label: kindOf(kind).label,
      ...(nearby ? { nearby } : {}),
    })),
  };
}

/** The same for reading on the screen. */
export function explanationText(answers: Answers, explained: Explained, limit: number): string {
  const { urgent, widening, total, results, desks, gaps } = explanationJson(
    answers,
    explained,
    limit,
  );
  return [
    ...urgent.flatMap(({ title, helplines }) => [
      `■ ${title}`,
      ...helplines.map(({ name, phones }) => `    ${name ?? ''} ${phones.join('、')}`),
    ]),
    ...(widening.neighbours
      ? [`となりの地域まで広げました: ${widening.places.map(({ name }) => name).join('、')}`]
      : []),
    `${total}か所（${dateLabel(explained.context.now.date)}）`,
    ...results.flatMap(
      ({
        rank,
        name,
        kind,
        municipalityName,
        verdict,
        reasons,
        questions,
        parts,
        score,
        nextStep,
      }) => [
        `${rank}. ［${verdict}］${name}（${kindOf(kind).label}・${municipalityName}）`,
        ...reasons.map((reason) => `    ・${reason}`),
        ...questions.map((question) => `    ？ ${question}`),
        `    ${score}点 ${MATCHING_WEIGHTS.map(({ id }) => `${WEIGHT_WORDS[id].label} ${parts[id]}`).join(' ')}`,
        ...(nextStep
          ? [`    → その次の一歩: ${explained.records.get(nextStep)?.name ?? nextStep}`]
          : []),
      ],
    ),
    ...(desks.length > 0 ? [`まよったら: ${desks.map(({ name }) => name).join('、')}`] : []),
    ...(gaps.length > 0
      ? [`この地域にまだ載っていないもの: ${gaps.map(({ label }) => label).join('、')}`]
      : []),
  ].join('\n');
}

const MARKS = { fits: '○', usually: '△', unknown: '？', differs: '×' } as const;

function judgementLine(judgement: Judgement, names: AreaNames): string {
  const { reason, question } = judgementWords(judgement, names);
  return `  ${MARKS[judgement.result]} ${judgement.about}${reason ? `: ${reason}` : ''}${question ? ` → 「${question}」` : ''}`;
}

const pointsOf = ({ parts }: Suggestion) =>
  MATCHING_WEIGHTS.map(
    ({ id, points }) => `${WEIGHT_WORDS[id].label} ${parts[id]}（${parts[id] * points}点）`,
  ).join('、');

export function whyText(
  record: MatchRecord,
  answers: Answers,
  { result, context }: Explained,
): string {
  const { rank, leftOut, suggestion, above } = whyHere(record, answers, result, context);
  return [
    `${record.name}（${record.id}）`,
    rank === undefined ? LEFT_OUT[leftOut!] : `${rank}番目、${verdictLabel(suggestion.verdict)}`,
    ...suggestion.judgements.map((judgement) => judgementLine(judgement, context.places)),
    `  ${suggestion.score}点 = ${pointsOf(suggestion)}`,
    ...(above
      ? [
          `すぐ上は ${above.record.name}（${verdictLabel(above.verdict)}、${above.score}点 = ${pointsOf(above)}）`,
          whyAbove(above, suggestion),
        ]
      : []),
  ].join('\n');
}
