/** 支援のつながりを読む: what is wrong in content/guides is told at its line, and the real ones have nothing wrong. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readGuides } from '../../../src/catalogue/read/read-guides.ts';
import { whoForStep } from '../../../src/domain/guide/who-for-step.ts';
import { kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS } from '../../../src/domain/vocabulary/need.ts';
import { makeContent } from '../sample-content.ts';
import { realCatalogue } from '../real-catalogue.ts';

const TODAY = '2026-11-22';
const COMMON = `sources:
  mihon:
    title: 見本市「くらしの相談」
    url: https://www.city.mihon.example/
    read: 2026-10-01
`;
const GUIDE = `title: お金がたりない
need: money
lead: 窓口で整理できます。
say: お金がたりません。
steps:
  - title: 窓口に電話する
    who: self-reliance-desk
    happens: 話を聞いてくれます。
    source: mihon
`;

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function problemsOf(guide: string, { common = COMMON, name = 'money.yml' } = {}) {
  content = makeContent({});
  mkdirSync(join(content, 'guides'));
  writeFileSync(join(content, 'guides/common.yml'), common);
  writeFileSync(join(content, 'guides', name), guide);
  const lines = new Set(['national/mihon-line']);
  return readGuides(content, { lines, today: TODAY }).problems.map(
    ({ file, line, code }) => `${file.slice('content/guides/'.length)}:${line} ${code}`,
  );
}

describe('順番のファイル', () => {
  it('reads a sound one', () => {
    expect(problemsOf(GUIDE)).toEqual([]);
    const [guide] = readGuides(content).guides;
    expect(guide).toMatchObject({
      id: 'money',
      need: 'money',
      steps: [{ who: ['self-reliance-desk'], source: ['mihon'] }],
    });
  });

  it.each([
    ['だれにするのかがない', '    who: self-reliance-desk\n', '', 'money.yml:6 missing-field'],
    ['どうなるかがない', '    happens: 話を聞いてくれます。\n', '', 'money.yml:6 missing-field'],
    ['出典がない', '    source: mihon\n', '', 'money.yml:6 missing-field'],
    ['だれにするのかが空', 'self-reliance-desk', '[]', 'money.yml:7 missing-field'],
    ['どうなるかが空', '話を聞いてくれます。', '""', 'money.yml:8 empty-value'],
    ['出典が空', 'source: mihon', 'source: []', 'money.yml:9 missing-field'],
    ['ない出典', 'source: mihon', 'source: mihonn', 'money.yml:9 dangling-id'],
    ['ない種類', 'self-reliance-desk', 'self-reliance', 'money.yml:7 unknown-id'],
    ['ない困りごと', 'need: money', 'need: okane', 'money.yml:2 unknown-id'],
    ['ファイルの名前とちがう困りごと', 'need: money', 'need: food', 'money.yml:2 contradiction'],
    ['ない見出し', 'lead:', 'leed: a\nlead:', 'money.yml:3 unknown-field'],
    [
      '文の中の電話番号',
      '話を聞いて',
      '03-1234-5678で話を聞いて',
      'money.yml:8 told-only-in-prose',
    ],
    ['文の中の短い番号', 'say: お金', 'say: "#9110へ。お金"\n#', 'money.yml:4 told-only-in-prose'],
    ['ない電話', '    source', '    lines: nai-line\n    source', 'money.yml:9 dangling-id'],
    ['ない答えかた', '    source', '    refused: nai\n    source', 'money.yml:9 dangling-id'],
    ['ない権利', 'say: お金', 'rights: nai\nsay: お金', 'money.yml:4 dangling-id'],
    ['暴力の相談先', 'self-reliance-desk', 'dv-center', 'money.yml:7 contradiction'],
    ['長すぎる文', '話を聞いて', '話を'.repeat(150), 'money.yml:8 too-long'],
  ])('%s', (_, from, to, problem) => {
    const guide = GUIDE.replace(from, to);
    expect(guide).not.toBe(GUIDE);
    expect(problemsOf(guide).filter((one) => one.startsWith('money.yml'))).toContain(problem);
  });

  it.each([
    ['見た日がない', '    read: 2026-10-01\n', '', 'common.yml:2 missing-field'],
    ['こよみにない日', '2026-10-01', '2026-13-01', 'common.yml:5 not-a-date'],
    [
      'アドレスでない',
      'https://www.city.mihon.example/',
      '見本市のサイト',
      'common.yml:4 not-a-url',
    ],
    [
      '使っていない出典',
      'sources:\n',
      'sources:\n  other:\n    title: 見本\n    url: https://www.city.mihon.example/other\n    read: 2026-10-01\n',
      'common.yml:2 contradiction',
    ],
    ['見た日が先の日', '2026-10-01', '2026-11-23', 'common.yml:5 future-date'],
    ['資料の日付が先の月', '    read:', '    date: 2026-12\n    read:', 'common.yml:5 future-date'],
    ['ない部分', 'sources:\n', 'notes:\n  a: b\nsources:\n', 'common.yml:1 unknown-field'],
  ])('いくつもの順番が使うもの: %s', (_, from, to, problem) => {
    expect(problemsOf(GUIDE, { common: COMMON.replace(from, to) })).toContain(problem);
  });

  it('says that a file of another name stands on no page', () => {
    expect(problemsOf(GUIDE, { name: 'Money.yaml' })).toContain('Money.yaml:1 bad-file-name');
  });

  it('names no place that hides people', () => {
    const guide = GUIDE.replace('need: money', 'need: violence').replace(
      '話を聞いて',
      '近くのシェルターの場所を',
    );
    expect(problemsOf(guide, { name: 'violence.yml' })).toContain('violence.yml:8 shelter');
  });
});

describe('このカタログの順番', () => {
  const catalogue = realCatalogue();
  const { resources, municipalities } = catalogue;
  const ids = new Set(resources.map(({ id }) => id));
  const { guides, common, problems } = readGuides('content', { lines: ids });
  const inArea = (code: string) => resources.filter(({ area }) => area.includes(code));
  const placesIn = (code: string) => {
    const place = municipalities.get(code)!;
    const own = [code, ...(place.parent ? [place.parent] : [])].flatMap(inArea);
    return { own, wide: inArea(place.prefectureCode) };
  };
  /** the first municipality whose only entry is its desk */
  const onlyDesk = municipalities
    .all()
    .find(
      ({ kind, code, parent }) =>
        kind !== 'prefecture' &&
        parent === undefined &&
        inArea(code).length === 1 &&
        inArea(code)[0]!.kind === 'self-reliance-desk',
    )!.code;

  it('has nothing wrong', () => {
    expect(problems).toEqual([]);
  });

  it('has one for the needs with facts at hand, and for six situations', () => {
    const own = guides.filter(({ id }) => (NEED_IDS as readonly string[]).includes(id));
    expect(NEED_IDS.filter((need) => !own.some(({ id }) => id === need))).toEqual([
      'papers',
      'mobility',
    ]);
    expect(guides.length - own.length).toBe(6);
  });

  it.each([
    ['練馬区', '131202'],
    ['湯沢市', '052078'],
    ['窓口だけの市区町村', onlyDesk],
  ])('leads on at every step in %s', (_, code) => {
    const near = placesIn(code);
    const desks = guides
      .filter(({ need }) => !isSensitiveNeed(need))
      .flatMap(({ id, steps }) => steps.map((step) => ({ id, ...step })))
      .filter(({ who }) => who?.some((kind) => kindOf(kind).group !== 'helpline'));
    expect(desks.length).toBeGreaterThan(60);
    const lost = desks.filter(({ who }) => whoForStep(who!, near).from === 'none');
    expect(lost.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
  });

  it('says of every step who, what happens, and from which source of which day', () => {
    for (const { id, steps } of guides)
      for (const step of steps) {
        expect(step.who ?? step.at, `${id}: ${step.title}`).toBeTruthy();
        expect(step.source.length, `${id}: ${step.title}`).toBeGreaterThan(0);
        for (const name of step.source) expect(common.sources.get(name)?.read).toMatch(/^\d{4}-/);
      }
  });

  it('publishes nothing that was only remembered', () => {
    const texts = JSON.stringify({ guides, common: [...common.sources, ...common.rights] });
    expect(texts).not.toMatch(/（M[）：]|：M）|\bmark\b/);
  });
});
