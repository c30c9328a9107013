/** 相談会・行事を読む: what is wrong in content/events is told at its line; what is left out comes from the entry. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { inspectCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { sampleGathering } from '../sample-gathering.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const TODAY = '2026-11-22';
const SOUND = sampleGathering();

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>, entry = sampleEntry()): void {
  content = makeContent({ 'mihon/mihon/entry.md': entry });
  for (const [name, text] of Object.entries(files)) {
    const file = join(content, 'events', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const problems = () =>
  checkContent(content, TODAY).map(
    ({ file, line, code, level }) => `${file.slice('content/'.length)}:${line} ${code} ${level}`,
  );
const gatherings = () => inspectCatalogue(content, { today: TODAY }).gatherings;

describe('相談会・行事のファイル', () => {
  it('reads a sound one, in whatever folder', () => {
    put({ 'mihon/mihon/soudankai.yml': SOUND, 'README.md': '説明', '_template.yml': '見本' });
    expect(problems()).toEqual([]);
    expect(gatherings()).toMatchObject([
      { id: 'mihon/mihon/soudankai', area: ['399019'], place: { name: '見本市民センター' } },
    ]);
  });

  it.each([
    ['名前がない', /^name:.*\n/, '', '1 missing-field error'],
    ['ない種類', 'kind: consultation', 'kind: matsuri', '2 unknown-id error'],
    ['日にちがない', /^on:.*\n/m, '', '1 event-day error'],
    ['ない日', '2026-12-05', '2026-12-32', '3 event-day error'],
    ['曜日がちがう', '2026-12-05', '2026-12-05（日）', '3 event-day error'],
    ['時刻がちがう', '13:00-16:00', '16:00-13:00', '3 hours-time error'],
    ['同じ日が2回', /^on:.*/m, 'on: [2026-12-05, 2026-12-05]', '3 listed-twice error'],
    ['終わりがない', /^on:.*/m, 'hours: 第2土 13:00-16:00', '3 event-end error'],
    ['合う日がない', /^on:.*/m, 'hours: 4月の第2土\nuntil: 2026-04-02', '3 hours-never error'],
    ['決まりのない終わり', /^on:/m, 'until: 2026-12-31\non:', '3 contradiction error'],
    ['12か月より先', '2026-12-05', '2028-12-05', '3 event-far warning'],
    ['ない地域', '"399019"', '"131199"', '5 unknown-area error'],
    ['地域がない', /^area:.*\n/m, '', '1 missing-field error'],
    ['会場がない', /^place:\n(?: {2}.*\n)+/m, '', '1 missing-field error'],
    ['ひらくところがない', /^host:.*\n/m, '', '1 missing-field error'],
    ['出典がない', /^source:[^]*/m, '', '1 missing-field error'],
    ['出典が空', /^source:[^]*/m, 'source: []', '11 missing-field error'],
    ['見た日が先', '2026-11-20', '2026-11-23', '15 future-date error'],
    ['人の名前', '見本市 福祉課', '見本 太郎', '4 persons-name error'],
    [
      '文の中の携帯',
      /^place:/m,
      'summary: 電話 090-1234-5678 へ\nplace:',
      '6 personal-contact warning',
    ],
    ['暴力の困りごと', /^place:/m, 'needs: [money, violence]\nplace:', '6 event-refused error'],
    ['暴力のことば', '見本のくらし相談会', 'DV相談会', '1 event-refused error'],
    ['つきまとい', '見本のくらし相談会', 'つきまといの相談会', '1 event-refused error'],
    ['かくまう場所', /^place:/m, 'summary: シェルターの見学会\nplace:', '6 shelter error'],
    ['非公開の会場', '見本市民センター', '場所は非公開', '7 event-refused error'],
    ['しめきりがあと', /^place:/m, 'book_by: 2026-12-06\nplace:', '6 contradiction error'],
    [
      '予約なしのしめきり',
      /^place:/m,
      'booking: none\nbook_by: 2026-12-01\nplace:',
      '6 contradiction error',
    ],
    [
      'ない日の中止',
      /^place:/m,
      'cancelled:\n  on: 2026-11-21\n  days: [2026-12-06]\nplace:',
      '8 contradiction error',
    ],
    ['見本のままの電話', '03-1234-5678', '03-0000-0000', '10 left-from-template warning'],
    ['ない見出し', /^host:/m, 'colour: 赤\nhost:', '4 unknown-field error'],
    ['見えない文字', '見本のくらし相談会', '見本の\u200Bくらし相談会', '1 control-character error'],
    ['ない場所の id', /^host:.*/m, 'entry: mihon/mihon/nai', '4 dangling-id error'],
  ])('%s', (_, from, to, problem) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    put({ 'soudankai.yml': text });
    expect(problems()).toContain(`events/soudankai.yml:${problem}`);
    const isWrong = problem.endsWith('error');
    expect(gatherings().length).toBe(isWrong && !problem.includes('control') ? 0 : 1);
  });

  it('takes area, place and contact from the entry that holds it', () => {
    const own = SOUND.replace(/^host:[^]*?(?=source:)/m, 'entry: mihon/mihon/entry\n');
    const entry = sampleEntry(
      'location:\n  address: 見本県見本市見本1-2-3\n  building: 見本ビル2階\nphones:\n  - number: "03-1234-5678"',
    );
    put({ 'soudankai.yml': own }, entry);
    expect(problems()).toEqual([]);
    expect(gatherings()).toMatchObject([
      {
        area: ['399019'],
        place: { name: '見本カフェ', address: '見本県見本市見本1-2-3 見本ビル2階' },
        phones: [{ number: '03-1234-5678' }],
      },
    ]);
  });

  it.each([
    ['暴力の相談先', { kind: 'dv-center' }, ''],
    ['住所を公表していないところ', {}, 'location: hidden'],
  ])('%s の行事は、ことわる', (_, of, lines) => {
    const own = SOUND.replace(/^host:.*/m, 'entry: mihon/mihon/entry');
    put({ 'soudankai.yml': own }, sampleEntry(lines, of));
    expect(problems()).toContain('events/soudankai.yml:4 event-refused error');
    expect(gatherings()).toEqual([]);
  });

  it('says once, and quietly, how many are over', () => {
    const past = SOUND.replace('2026-12-05', '2026-10-05');
    put({ 'a.yml': past, 'b.yml': past, 'c.yml': SOUND });
    expect(checkContent(content, TODAY)).toMatchObject([
      {
        code: 'passed-date',
        level: 'warning',
        file: 'content/events/a.yml',
        message: expect.stringContaining('2件'),
        fix: expect.stringContaining('content/events/b.yml'),
      },
    ]);
    expect(gatherings().length).toBe(3);
  });

  it.each(['Soudankai.yml', '相談会.yml', 'soudankai.md', 'soudankai.yaml'])(
    '%s は、出ないと言う',
    (name) => {
      put({ [name]: SOUND });
      expect(problems().some((one) => one.includes('bad-file-name'))).toBe(true);
      expect(gatherings()).toEqual([]);
    },
  );
});
