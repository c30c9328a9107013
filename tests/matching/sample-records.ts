/** 見本: made-up entries for the matcher's tests. */
import type { Answers } from '../../src/matching/answers.ts';
import { kindOf, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { match } from '../../src/matching/match.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { readDanger } from '../../src/catalogue/read/read-danger.ts';
import { dangerForMatch } from '../../src/domain/vocabulary/danger.ts';
import type { MatchContext } from '../../src/matching/judged-place.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { SAMPLE_PLACES, SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

const municipalities = makeMunicipalities(SAMPLE_PLACES);
const codeOf = (name: string) => SAMPLE_PLACES.find((place) => place.name === name)!.code;
export const CITY = codeOf('見本市');
export const TOWN = codeOf('となり町');
export const ISLAND = codeOf('はなれ島村');
export const PREFECTURE = SAMPLE_PREFECTURE;

const numbers: string[] = [];
/** Of each its own: what answers at one number is one desk. */
const numberOf = (id: string): string => {
  if (!numbers.includes(id)) numbers.push(id);
  return String(numbers.indexOf(id)).padStart(8, '0');
};

export function record(id: string, kind: KindId, fields: Partial<MatchRecord> = {}): MatchRecord {
  const { needs, steps, route } = kindOf(kind);
  return {
    id,
    name: `見本 ${id}`,
    kind,
    needs,
    steps,
    area: [CITY],
    route: route ?? 'direct',
    hours: ['平日 9:00-17:00'],
    phones: [{ number: `${kind === 'helpline' ? '0120-0' : '03-'}${numberOf(id)}` }],
    status: { state: 'open' },
    asOf: '2026-10-01',
    ...fields,
  };
}

export const RECORDS: readonly MatchRecord[] = [
  record('city/desk', 'self-reliance-desk'),
  record('city/shakyo', 'social-welfare-council'),
  record('city/welfare', 'welfare-office'),
  record('city/pantry', 'food-pantry'),
  record('city/shokudo-a', 'children-cafeteria'),
  record('city/shokudo-b', 'children-cafeteria', { hours: undefined }),
  record('city/shokudo-c', 'children-cafeteria', { status: { state: 'paused' } }),
  record('city/shokudo-d', 'children-cafeteria'),
  record('city/foodbank', 'food-bank'),
  record('city/ibasho', 'ibasho-hikikomori', { booking: 'none' }),
  record('city/preparation', 'work-preparation'),
  record('city/employed', 'intermediate-employed'),
  record('city/closed', 'food-pantry', { status: { state: 'closed' } }),
  record('town/pantry', 'food-pantry', { area: [TOWN] }),
  record('town/ibasho', 'ibasho-hikikomori', { area: [TOWN], serves: 'anyone' }),
  record('town/residents', 'ibasho-hikikomori', { area: [TOWN], serves: 'residents' }),
  record('prefecture/hikikomori', 'hikikomori-center', { area: [PREFECTURE] }),
  record('prefecture/dv', 'dv-center', { area: [PREFECTURE] }),
  record('prefecture/switchboard', 'general-desk', {
    area: [PREFECTURE],
    needs: ['violence', 'unknown'],
  }),
  record('national/yorisoi-hotline', 'helpline', {
    area: ['national'],
    needs: ['unknown', 'food', 'withdrawn'],
    serves: 'anyone',
    hours: ['毎日 24時間'],
  }),
  record('national/dv-plus', 'helpline', { area: ['national'], needs: ['violence'] }),
];

export const CONTEXT: MatchContext = {
  now: { date: '2026-11-24', minutes: 600 },
  isHoliday: () => false,
  danger: dangerForMatch(readDanger('content', new Set()).table),
  places: {
    neighboursOf: (code) => municipalities.neighboursOf(code),
    prefectureOf: (code) => municipalities.prefectureOf(code)?.code,
    parentOf: (code) => municipalities.get(code)?.parent,
    nameOf: (code) => municipalities.name(code),
    pointOf: (code) => municipalities.get(code),
  },
};

/** Who lives in 見本市 and has said nothing else. */
export const asked = (more: Partial<Answers>): Answers => ({
  needs: [],
  municipality: CITY,
  conditions: [],
  urgent: [],
  ...more,
});

/** What is not folded away, best first. */
export const offered = (answers: Answers, records: readonly MatchRecord[]): readonly string[] => {
  const { suggestions, offered: count } = match(answers, records, CONTEXT);
  return suggestions.slice(0, count).map((one) => one.record.id);
};

export const seen = (answers: Answers, one: MatchRecord) =>
  match(answers, [one], CONTEXT).suggestions[0]!;

/** 全国の電話 */
export const line = (id: string, fields: Partial<MatchRecord> = {}) =>
  record(`national/${id}`, 'helpline', { area: ['national'], serves: 'anyone', ...fields });
