/** Counsellors' cases over the sample catalogue, which says much, and over the real one, which says little. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import { match, whyHere } from '../../src/matching/match.ts';
import { kindOf } from '../../src/domain/vocabulary/kind.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { CITY, CONTEXT, ISLAND, PREFECTURE, TOWN } from './sample-records.ts';
import { answersOf, complaintsAbout, personasIn } from './sample-personas.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const CODES: Readonly<Record<string, string>> = { CITY, TOWN, ISLAND, PREFECTURE };
const codeOf = (written: string) => CODES[written] ?? written;

type WrittenEntry = Resource & { readonly area: readonly string[] };
const sample: readonly MatchRecord[] = (
  JSON.parse(readFileSync('tests/fixtures/personas/sample-entries.json', 'utf8')) as WrittenEntry[]
).map((entry) => {
  const { needs, steps, route } = kindOf(entry.kind);
  return matchRecordOf({
    ...entry,
    area: entry.area.map(codeOf),
    needs: entry.needs ?? needs,
    steps: entry.steps ?? steps,
    route: entry.route ?? route ?? 'direct',
  } as Resource);
});

const { resources, municipalities, danger, usual } = realCatalogue();
const real = resources.map(matchRecordOf);

describe.each([
  ['sample', sample, { ...CONTEXT, now: { date: '2026-11-24', minutes: 0 } }],
  ['real', real, contextOn('2026-11-24', municipalities, danger, { usual })],
] as const)('見立ての例（%s）', (name, records, context) => {
  it.each(personasIn(name).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const answers = answersOf(persona, codeOf);
      const result = match(answers, records, context);
      const verdictOf = (id: string) => {
        const record = records.find((one) => one.id === id);
        return record && whyHere(record, answers, result, context).suggestion.verdict;
      };
      expect(complaintsAbout(persona, result, verdictOf), persona.title).toEqual([]);
      // Never empty of a safe next step.
      expect(
        result.suggestions.length + result.desks.length + result.urgent.length,
      ).toBeGreaterThan(0);
    },
  );
});

it('are at least forty', () => {
  expect(personasIn('real').length + personasIn('sample').length).toBeGreaterThanOrEqual(40);
});
