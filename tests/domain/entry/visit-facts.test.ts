/** A new yes/no fact of the first visit is one line in the schema and one in the words: proved, not promised. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../scripts/docs/tables.ts';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import { publishedSchema } from '../../../src/catalogue/read/published-schemas.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { deskRecordOf } from '../../../src/domain/entry/desk-record.ts';
import { VISIT_FACT_IDS } from '../../../src/domain/entry/visit-facts.ts';
import { matchRecordOf } from '../../../src/matching/match-record.ts';
import {
  judgeOfCondition,
  PLAIN_CONDITIONS,
  type OpenTimes,
} from '../../../src/matching/condition.ts';
import { firstVisitFacts, TRAITS } from '../../../src/site/entry/entry-facts.ts';
import { conditionLabel, conditionQuestion } from '../../../src/words/ja/conditions.ts';
import { FIELD_LABELS as REPORTED } from '../../../src/words/ja/field-label.ts';
import { EDIT_GROUPS, FIELD_LABELS } from '../../../src/words/ja/fields.ts';
import { FIRST_VISIT_ANSWERS } from '../../../src/words/ja/first-visit-answers.ts';
import { VISIT_WORDS } from '../../../src/words/ja/visit-facts.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

/** Where a fact has to be named. */
const HOMES = ['src/domain/entry/visit-facts.ts', 'src/words/ja/visit-facts.ts'];

const sources = ['src', 'scripts'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|astro|js|mjs)$/.test(name))
    .map((name) => join(room, name).replaceAll('\\', '/')),
);
const filesNaming = (fact: string) =>
  sources.filter((file) => new RegExp(`\\b${fact}\\b`).test(readFileSync(file, 'utf8')));

const read = (value: boolean) => {
  const lines = VISIT_FACT_IDS.map((fact) => `${fact}: ${value}`).join('\n');
  const text = new TextEncoder().encode(sampleEntry(lines));
  const { resource, problems } = readEntry('mihon/mihon/cafe', 'cafe.md', text);
  expect(problems).toEqual([]);
  return resource!;
};

describe('はじめて行く日の「はい・いいえ」', () => {
  it('is named in two places: others name only the facts of which they know something of their own', () => {
    const everywhere = VISIT_FACT_IDS.map(filesNaming);
    const naming = (file: string) => everywhere.filter((files) => files.includes(file)).length;
    const listing = sources.filter((file) => naming(file) === VISIT_FACT_IDS.length);
    expect(listing.toSorted()).toEqual(HOMES);
    // A fact that only a rule of the check speaks of besides shows what a new one needs.
    const [plainest = []] = everywhere
      .map((files) => files.filter((file) => !file.startsWith('src/domain/rules/')))
      .toSorted((a, b) => a.length - b.length);
    expect(plainest.toSorted()).toEqual(HOMES);
  });

  it('comes by itself into schema, editors, documents, form, issue form and reports', () => {
    const schema = JSON.stringify(publishedSchema('resource', 'https://example.jp/'));
    const form = readFileSync('.github/ISSUE_TEMPLATE/new-place.yml', 'utf8');
    const table = fieldTable();
    const grouped = EDIT_GROUPS.flatMap(({ fields }) => fields);
    for (const fact of VISIT_FACT_IDS) {
      expect(FIELD_TABLE.find(({ name }) => name === fact)?.rule?.is, fact).toBe('flag');
      expect(schema).toContain(`"${fact}"`);
      expect(table).toContain(`| \`${fact}\` |`);
      expect(grouped).toContain(fact);
      expect(FIELD_LABELS[fact]).toBe(VISIT_WORDS[fact].asked);
      expect(REPORTED[fact]).toBe(VISIT_WORDS[fact].name);
      expect(FIRST_VISIT_ANSWERS[VISIT_WORDS[fact].name]).toEqual({ [fact]: true });
      expect(form).toContain(`- ${VISIT_WORDS[fact].name}\n`);
    }
  });

  it('comes by itself into the records, the matcher’s conditions, the pages and the tables', () => {
    const [yes, no] = [read(true), read(false)];
    const times: OpenTimes = { opensOn: () => 'unknown', opensInEvening: () => 'unknown' };
    for (const fact of VISIT_FACT_IDS) {
      expect(deskRecordOf(yes)[fact], fact).toBe(true);
      expect(matchRecordOf(no)[fact], fact).toBe(false);
      expect(PLAIN_CONDITIONS).toContain(fact);
      expect(judgeOfCondition(fact, times)(matchRecordOf(yes))).toBe('fits');
      expect(judgeOfCondition(fact, times)(matchRecordOf(no))).toBe('differs');
      expect(conditionLabel(fact)).toBe(VISIT_WORDS[fact].wish.label);
      expect(conditionQuestion(fact)).toBe(VISIT_WORDS[fact].wish.ask);
      expect(TRAITS.find(({ key }) => key === fact)?.yes).toBe(VISIT_WORDS[fact].yes);
      expect(firstVisitFacts(yes).known).toContain(VISIT_WORDS[fact].yes);
      expect(firstVisitFacts(no).refused).toContain(VISIT_WORDS[fact].no);
    }
  });

  it('has words that tell one fact from another', () => {
    const names = VISIT_FACT_IDS.map((fact) => VISIT_WORDS[fact].name);
    expect(new Set(names).size).toBe(names.length);
  });
});
