/** 危ないときの表: the one table is sound, its check finds what would take help away, and nothing else in src names lines. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { dangerForMatch, linesOf, VIOLENCE_KINDS } from '../../../src/domain/vocabulary/danger.ts';
import type { KindId } from '../../../src/domain/vocabulary/kind.ts';
import { prepare } from '../../../src/matching/judged-place.ts';
import { leftOutOf } from '../../../src/matching/leave-out.ts';
import { urgentPanels } from '../../../src/matching/urgent-panels.ts';
import { withForeign, writeForeign, writeRare } from '../../../src/search/files/danger-file.ts';
import { readDangerWritten, writeDanger } from '../../../src/search/files/danger-table-file.ts';
import { CONTEXT, record } from '../../matching/sample-records.ts';
import { realCatalogue } from '../real-catalogue.ts';

const TEXT = readFileSync('content/vocabulary/danger.yml', 'utf8');
const { resources, danger } = realCatalogue();
const KNOWN = new Set(resources.map(({ id }) => id));

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemsOf(text: string) {
  folder = mkdtempSync(join(tmpdir(), 'danger-'));
  mkdirSync(join(folder, 'vocabulary'));
  writeFileSync(join(folder, 'vocabulary', 'danger.yml'), text);
  return readDanger(folder, KNOWN).problems;
}

const replaced = (from: string | RegExp, to: string) => {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  return problemsOf(text);
};

describe('npm run check of the table', () => {
  it('finds nothing in the real one', () => expect(problemsOf(TEXT)).toEqual([]));

  it.each([
    ['an unknown line', 'lines: [dv-plus, dv-navi,', 'lines: [dv-plus, dv-navii,', 'dangling-id'],
    ['a line twice', 'lines: [dv-plus, dv-navi,', 'lines: [dv-plus, dv-plus,', 'listed-twice'],
    ['a topic without a title', /title: 夫・妻・恋人との.*\n/, 'title: ""\n', 'missing-field'],
    [
      'a topic without lines',
      /lines: \[inochi-sos, yorisoi-hotline, anata-no-ibasho, kokoro-dial, inochi-no-denwa, childline\]/,
      'lines: []',
      'missing-field',
    ],
    ['violence missing', '    sign: violence\n', '', 'missing-field'],
    [
      'dying not private',
      '    sign: suicide\n    private: true\n',
      '    sign: suicide\n    private: false\n',
      'contradiction',
    ],
    [
      'a general desk for violence',
      /(sign: violence[\s\S]*?kinds: \[dv-center), womens-center/,
      '$1, general-desk',
      'contradiction',
    ],
    ['an unknown group', '{partner} {hit}|{fear}', '{partnr} {hit}|{fear}', 'unknown-id'],
    [
      'an unknown kind',
      'desks: [child-family-center]',
      'desks: [child-family-centre]',
      'unknown-id',
    ],
    ['an unknown heading', '    private: true\n', '    secret: true\n', 'unknown-field'],
    ['no answer to a desk without contact', /no_contact: .*/, 'no_contact: []', 'missing-field'],
    [
      'words of another language among ours',
      'words: |\n      いじめ',
      'words: |\n      being_bullied、いじめ',
      'contradiction',
    ],
    ['other subjects without a plea', /^plea: \|\n {2}.*\n/m, 'plea: ""\n', 'missing-field'],
    ['a switch that is none', '    private: true\n', '    private: はい\n', 'not-a-flag'],
  ] as const)('%s', (_what, from, to, code) => {
    const problems = replaced(from, to);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { message, fix, line, file } of problems) {
      expect(message + fix).toMatch(/[ぁ-ん]/);
      expect(line).toBeGreaterThan(1);
      expect(file).toBe('content/vocabulary/danger.yml');
    }
  });

  it('finds each topic emptied, with its line', () => {
    for (const { id } of danger.topics) {
      const text = TEXT.replace(
        new RegExp(`(^  ${id}:\\n[\\s\\S]*?    words: )(?:\\|\\n(?:      .*\\n)+|.*\\n)`, 'm'),
        '$1""\n',
      );
      expect(text, id).not.toBe(TEXT);
      const found = problemsOf(text).filter(
        ({ code, field }) => code === 'missing-field' && field === `topics.${id}.words`,
      );
      expect(found.length, id).toBe(1);
      expect(found[0]!.line, id).toBeGreaterThan(1);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('finds the file missing where a site needs it', () => {
    expect(readDanger('/nowhere', KNOWN, true).problems.map(({ code }) => code)).toEqual([
      'no-danger-file',
    ]);
    expect(readDanger('/nowhere', KNOWN).problems).toEqual([]);
  });
});

describe('one table', () => {
  it('reads back what it wrote for the browser', () => {
    const written = readDangerWritten(writeDanger(danger));
    // Of headings and of who is old the matcher and the pages alone read.
    const topics = danger.topics.map(
      ({ heading: _heading, elderLines: _elderLines, ...topic }) => ({ ...topic, title: '' }),
    );
    expect(written.topics).toEqual(topics.map((topic) => ({ ...topic, foreign: [] })));
    const whole = withForeign(withForeign(written, writeRare(danger)), writeForeign(danger));
    const inOrder = (list: typeof danger.topics) =>
      list.map((topic) => ({ ...topic, foreign: topic.foreign.toSorted() }));
    expect(inOrder(whole.topics)).toEqual(inOrder(topics));
    expect({ ...written, topics: [], needs: [] }).toEqual({
      ...danger,
      // The matcher alone reads it, from its own page.
      rights: undefined,
      partners: undefined,
      sexual: undefined,
      telling: [],
      wordings: [],
      topics: [],
      needs: [],
    });
    expect(() => withForeign(written, 'a\nb')).toThrow();
  });

  it('spells out the groups of other languages where they are used, and carries none of them', () => {
    const ofOtherTongue = /(?:en|zh|vi)_\w+(?=:|\})/;
    expect(TEXT).toMatch(ofOtherTongue);
    expect(Object.keys(danger.groups).filter((name) => ofOtherTongue.test(`${name}:`))).toEqual([]);
    const foreign = danger.topics.flatMap((topic) => topic.foreign);
    expect(foreign.filter((pattern) => /\{(?:en|zh|vi)_/.test(pattern))).toEqual([]);
    expect(foreign.some((pattern) => /\bhusband\|.* .*\bhits\b/.test(pattern))).toBe(true);
    const here = 'words: |\n      {en_partner} ';
    expect(
      replaced('words: |\n      ', here)
        .filter(({ code }) => code === 'unknown-id')
        .map(({ message }) => message).length,
    ).toBeGreaterThan(0);
  });

  it('writes the alternatives that most patterns share first, so that the same lists are the same text', () => {
    const lists = danger.topics
      .flatMap((topic) => [...topic.words, ...topic.foreign])
      .flatMap((pattern) => pattern.split(' '))
      .filter((part) => !part.startsWith('!') && /(^|\|)父(\||$)/.test(part) && part.includes('母'))
      .map((part) => part.split('|').filter((one) => one === '父' || one === '母'));
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists)
      expect(list).toEqual(lists.find((other) => other.length === list.length));
  });

  it('names only lines that somebody can reach, and nothing of violence without the permitted kinds', () => {
    const lines = new Set([
      ...danger.topics.flatMap((topic) => [...topic.lines, ...topic.childLines]),
      ...danger.needs.flatMap((need) => need.lines),
      ...danger.noContact,
    ]);
    for (const id of lines) {
      const { phones, chat, line, sms, url } = resources.find((one) => one.id === id)!;
      expect(phones?.[0] ?? chat ?? line ?? sms ?? url, id).toBeDefined();
    }
    // Whoever cannot write is not left without a number.
    for (const { id, lines: own, childLines } of danger.topics)
      for (const list of [own, ...(childLines.length > 0 ? [childLines] : [])])
        expect(
          list.slice(0, 2).some((line) => resources.find((one) => one.id === line)?.phones?.[0]),
          id,
        ).toBe(true);
    expect(danger.noContact).toEqual([
      'national/dv-navi',
      'national/dv-plus',
      'national/jidou-189',
    ]);
    const violence = danger.topics.find(({ sign }) => sign === 'violence')!;
    for (const kind of [...violence.kinds, ...violence.childKinds])
      expect(VIOLENCE_KINDS).toContain(kind);
  });

  it('permits 児童相談所 to the under-18 only, and a general desk to nobody', () => {
    const isSafeFor = (age: number, kind: KindId) =>
      leftOutOf(
        { record: record('city/a', kind, { needs: ['violence'] }), reach: 'same' },
        prepare({ needs: ['violence'], conditions: [], urgent: [], age }, CONTEXT),
      ) === undefined;
    expect(isSafeFor(15, 'child-guidance-center')).toBe(true);
    expect(isSafeFor(30, 'child-guidance-center')).toBe(false);
    for (const age of [15, 30])
      for (const kind of ['general-desk', 'welfare-office'] as const)
        expect(isSafeFor(age, kind)).toBe(false);
  });

  it('gives somebody under 18 the children’s lines first', () => {
    const panels = urgentPanels(
      { needs: ['violence'], conditions: [], urgent: ['suicide'], age: 14 },
      dangerForMatch(danger),
    );
    // Of a violence the child's own lines stand in that panel: one danger, one list.
    expect(panels.map(({ sign, lines }) => [sign, lines[0]])).toEqual([
      ['suicide', 'national/anata-no-ibasho'],
      ['violence', 'national/keisatsu-110'],
    ]);
    expect(panels[1]!.lines[1]).toBe('national/jidou-189');
  });

  it('gives a child’s line and one for everybody in turns to who speaks of school and no age', () => {
    const ofMatch = dangerForMatch(danger);
    const { lines: all, childLines } = ofMatch.panels.find(({ sign }) => sign === 'suicide')!;
    const asked = { needs: ['school'], conditions: [], urgent: ['suicide'] } as const;
    const linesFor = (answers: Parameters<typeof urgentPanels>[0]) =>
      urgentPanels(answers, ofMatch).find(({ sign }) => sign === 'suicide')!.lines;
    const either = linesFor(asked);
    expect(either[0]).toBe(childLines[0]);
    expect(either.slice(0, 3)).toContain(all[0]);
    expect(new Set(either)).toEqual(new Set([...all, ...childLines]));
    expect(linesFor({ ...asked, age: 40 })).toEqual(all);
    expect(linesFor({ ...asked, asker: 'family' })).toEqual(all);
    expect(linesFor({ ...asked, needs: ['work'] })).toEqual(all);
  });

  it('gives the first of each danger before the second of any', () => {
    const [suicide, partner] = ['suicide', 'partner'].map((id) =>
      danger.topics.find((topic) => topic.id === id)!,
    );
    expect(linesOf([suicide!, partner!]).slice(0, 2)).toEqual([
      suicide!.lines[0],
      partner!.lines[0],
    ]);
  });

  it('leaves no list of lines elsewhere in src', () => {
    const filesUnder = (path: string): readonly string[] =>
      readdirSync(path).flatMap((name) =>
        statSync(join(path, name)).isDirectory()
          ? filesUnder(join(path, name))
          : [join(path, name)],
      );
    const names = resources
      .filter(({ id, kind }) => id.startsWith('national/') && kind === 'helpline')
      .map(({ id }) => id.slice('national/'.length));
    const named = new RegExp(
      `['"\`/](?:national/)?(?:${names.filter((name) => name.includes('-')).join('|')})['"\`]`,
    );
    expect(filesUnder('src').filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
