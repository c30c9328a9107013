/** ふつうは: the real table is sound and sourced; its check finds every fact without a source, with its line. */
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUsual, USUAL } from '../../../src/catalogue/read/read-usual.ts';
import { agesOfKind, hasAges } from '../../../src/domain/vocabulary/kind-ages.ts';
import { needsCertificate } from '../../../src/domain/vocabulary/kind-welcome.ts';
import { KIND_IDS, kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { USUAL_FIELDS, type UsualField } from '../../../src/domain/entry/usual.ts';
import { usualSentence } from '../../../src/words/ja/usual.ts';

const TEXT = readFileSync(USUAL, 'utf8');
const { table } = readUsual('content');
const kinds = Object.entries(table);

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'usual-'));
  mkdirSync(join(folder, 'vocabulary'));
  writeFileSync(join(folder, 'vocabulary', 'usual.yml'), text);
  try {
    return readUsual(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SOURCES = `sources:
  hou:
    title: ある法律
    url: https://laws.e-gov.go.jp/
    read: 2026-11-28
`;
const withKind = (kind: string, facts: string) => `${SOURCES}kinds:\n  ${kind}:\n${facts}`;

describe('the real table', () => {
  it('has nothing to mend', () => expect(read(TEXT).problems).toEqual([]));

  it('has a source with a title, an address and a day for every fact', () => {
    expect(kinds.length).toBeGreaterThan(15);
    for (const [kind, { facts, grounds }] of kinds) {
      const fields = USUAL_FIELDS.filter((field) => facts[field] !== undefined);
      expect(fields.length, kind).toBeGreaterThan(0);
      for (const field of fields) {
        const sources = grounds[field]?.sources ?? [];
        expect(sources.length, `${kind}.${field}`).toBeGreaterThan(0);
        for (const { title, url, read: day } of sources)
          expect([title !== '', url.startsWith('https://'), /^\d{4}-\d\d-\d\d$/.test(day)]).toEqual(
            [true, true, true],
          );
      }
    }
  });

  it('can be said in Japanese, every fact of it', () => {
    for (const [kind, { facts }] of kinds)
      for (const field of USUAL_FIELDS.filter((one) => facts[one] !== undefined))
        expect(usualSentence(field, facts), `${kind}.${field}`).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('agrees with what the program knows of kinds by rule', () => {
    for (const [id, { facts }] of kinds) {
      const kind = KIND_IDS.find((one) => one === id)!;
      if (facts.route) expect(kindOf(kind).route, kind).toBe(facts.route);
      if (!facts.ages || !hasAges(kind)) continue;
      const { isRule, min, max } = agesOfKind(kind);
      if (isRule) expect(facts.ages, kind).toEqual({ ...(min && { min }), ...(max && { max }) });
      // One table of ages: what the sourced one says, the program's says too.
      expect({ min, max, ...facts.ages }, kind).toEqual({ min, max });
    }
  });

  it('names a certificate for the kinds of which the matcher asks for one, and for no others', () => {
    const written = kinds.filter(([, { facts }]) => facts.requires).map(([id]) => id);
    expect(KIND_IDS.filter(needsCertificate).toSorted()).toEqual(written.toSorted());
  });
});

describe('npm run check of the table', () => {
  it.each([
    [
      'an unknown kind',
      withKind('welfare-ofice', '    fee: { is: free, source: hou }\n'),
      'unknown-id',
    ],
    [
      'an unknown heading',
      withKind('cafe', '    cost: { is: free, source: hou }\n'),
      'unknown-field',
    ],
    ['an unknown value', withKind('cafe', '    fee: { is: cheap, source: hou }\n'), 'unknown-id'],
    ['no source', withKind('cafe', '    fee: { is: free }\n'), 'missing-field'],
    [
      'a source that is not there',
      withKind('cafe', '    fee: { is: free, source: law }\n'),
      'dangling-id',
    ],
    ['no value', withKind('cafe', '    fee: { source: hou }\n'), 'missing-field'],
    ['a fact without its table', withKind('cafe', '    fee: free\n'), 'wrong-type'],
    ['a no', withKind('cafe', '    look_first: { is: "false", source: hou }\n'), 'not-a-flag'],
    [
      'hours that cannot be read',
      withKind('cafe', '    hours: { is: [だいたい昼], source: hou }\n'),
      'hours-day',
    ],
    [
      'ages the wrong way round',
      withKind('cafe', '    ages: { is: { min: 40, max: 15 }, source: hou }\n'),
      'ages-reversed',
    ],
    [
      'ages that are none',
      withKind('cafe', '    ages: { is: { from: 15 }, source: hou }\n'),
      'wrong-type',
    ],
    [
      'the same paper twice',
      withKind('cafe', '    requires: { is: [手帳, 手帳], source: hou }\n'),
      'listed-twice',
    ],
    [
      'words too long',
      withKind('cafe', `    fee: { is: free, words: ${'あ'.repeat(121)}, source: hou }\n`),
      'too-long',
    ],
    ['a source that nobody uses', withKind('cafe', '    {}\n'), 'contradiction'],
    [
      'a source without an address',
      withKind('cafe', '    fee: { is: free, source: hou }\n').replace(/ {4}url.*\n/, ''),
      'missing-field',
    ],
    [
      'a source of no day',
      withKind('cafe', '    fee: { is: free, source: hou }\n').replace('2026-11-28', '2026-13-28'),
      'not-a-date',
    ],
    [
      'an address that is none',
      withKind('cafe', '    fee: { is: free, source: hou }\n').replace('https://laws', 'laws'),
      'not-a-url',
    ],
    [
      'a kind twice',
      withKind(
        'cafe',
        '    fee: { is: free, source: hou }\n  cafe:\n    fee: { is: free, source: hou }\n',
      ),
      'duplicate-key',
    ],
    ['a list for a table', `${SOURCES}kinds: [cafe]\n`, 'wrong-type'],
    [
      'another part',
      `${withKind('cafe', '    fee: { is: free, source: hou }\n')}more: x\n`,
      'unknown-field',
    ],
    ['broken YAML', 'kinds: {\n', 'yaml-syntax'],
  ] as const)('%s', (_what, text, code) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { message, fix, file, line } of problems) {
      expect(message).toMatch(/[ぁ-ん]/);
      expect(fix).toMatch(/[ぁ-ん]/);
      expect([file, line >= 1]).toEqual([USUAL, true]);
    }
  });

  it('names the line of the fact', () => {
    const [problem] = read(withKind('cafe', '    fee: { is: free }\n')).problems.filter(
      ({ field }) => field === 'kinds.cafe.fee.source',
    );
    expect(problem?.line).toBe(8);
  });

  it('takes nothing that it found fault with', () => {
    expect(read(withKind('cafe', '    fee: { is: free }\n')).table.cafe?.facts).toEqual({});
    expect(read('').table).toEqual({});
    expect(readUsual('/nowhere')).toEqual({ table: {}, problems: [] });
  });

  it('says of any fact whose source was taken away that it has none', () => {
    const facts = kinds.flatMap(([kind, { facts: of }]) =>
      USUAL_FIELDS.filter((field) => of[field] !== undefined).map(
        (field) => [kind, field] as const,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...facts), ([kind, field]: readonly [string, UsualField]) => {
        const fact = new RegExp(
          `(\\n  ${kind}:\\n(?:    .*\\n)*?    ${field}:(?:[^\\n]|\\n {6})*?),? *(?:\\n {6})?source: (?:\\[[^\\]]*\\]|[\\w-]+)`,
        );
        const text = TEXT.replace(fact, '$1');
        expect(text, `${kind}.${field}`).not.toBe(TEXT);
        const missing = read(text).problems.find(
          (problem) => problem.field === `kinds.${kind}.${field}.source`,
        );
        expect(missing?.code, `${kind}.${field}`).toBe('missing-field');
      }),
      { numRuns: facts.length },
    );
  });
});
