/** 相談会・行事の用紙: what it makes is what the reader reads, and what it says is what the check says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { fieldsOf } from '../../../src/catalogue/read/field-table.ts';
import { inspectCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { unsavedGathering } from '../../../src/catalogue/read/read-gatherings.ts';
import { readMapping } from '../../../src/catalogue/read/yaml-mapping.ts';
import { formatGathering } from '../../../src/catalogue/write/gathering-file.ts';
import { gatheringFileName } from '../../../src/domain/gathering/gathering-name.ts';
import { gatheringSchema } from '../../../src/domain/gathering/gathering-schema.ts';
import { GATHERING_KIND_IDS } from '../../../src/domain/vocabulary/gathering-kind.ts';
import { NO_DANGER } from '../../../src/domain/vocabulary/danger.ts';
import { isSensitiveNeed, NEED_IDS } from '../../../src/domain/vocabulary/need.ts';
import { gatheringText } from '../../../src/domain/written/gathering-text.ts';
import {
  shapeValues,
  toWrite,
  type WrittenTable,
} from '../../../src/domain/written/written-value.ts';
import {
  checkGathering,
  correctionWarnings,
  draftGathering,
  fieldsOfNew,
} from '../../../src/islands/edit/gathering/check-gathering.ts';
import { findingText } from '../../../src/islands/edit/editor.ts';
import { gatheringFormData } from '../../../src/site/build/gathering-form.ts';
import { GATHERING_GROUPS, GATHERING_WORDS } from '../../../src/words/ja/gathering-form.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { sampleGathering } from '../../catalogue/sample-gathering.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const TODAY = '2026-11-22';
const { fields } = gatheringFormData(fieldsOf(gatheringSchema.shape), NO_DANGER);
const order = fields.map(({ name }) => name);
const around = {
  areas: new Map(SAMPLE_PLACES.map((place) => [place.code, place])),
  entries: { get: () => undefined },
  ids: { has: (id: string) => id === 'mihon/mihon/entry' },
  today: TODAY,
};
const sound = shapeValues(fields, readMapping(sampleGathering(), 1, 1_000).data);
const textOf = (values: WrittenTable) => gatheringText(toWrite(values), order);
const check = (part: WrittenTable) => checkGathering(fields, { ...sound, ...part }, around);
const codes = (part: WrittenTable) =>
  check(part).map(({ code, path, level }) => `${path.join('.')} ${code} ${level ?? 'error'}`);

let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

const CASES: readonly (readonly [string, WrittenTable])[] = [
  ['そのまま', {}],
  ['ことばの日', { on: ['2026年12月5日（土）13時〜16時', '', '2026-12-06'] }],
  ['くりかえし', { on: undefined, hours: ['第2土 13:00-16:00'], until: '2027-03-31' }],
  ['休みのあるくりかえし', { hours: ['毎週火'], except: ['祝日'], until: '2027-01-31' }],
  [
    '予約と電話',
    {
      booking: 'needed',
      book_by: '2026-12-01',
      booking_note: '先着順: 電話で #1',
      phones: [{ number: '03-1234-5678', label: '福祉課', hours: ['平日 9:00-17:00'] }, {}],
    },
  ],
  ['オンライン', { place: undefined, online: 'true', form: 'https://www.city.mihon.lg.jp/f' }],
  [
    'くわしく',
    { who: '見本市に住む人', fee: 'paid', fee_note: '300円', seats: '20', needs: ['money', ''] },
  ],
  ['中止', { cancelled: { on: '2026-11-22' } }],
  [
    '一部の日の中止',
    {
      on: ['2026-12-05', '2026-12-19'],
      cancelled: { on: '2026-11-22', days: ['2026-12-05', ''], note: '台風のため: 延期' },
    },
  ],
  ['場所がひらく', { entry: 'mihon/mihon/entry', area: undefined, host: '', place: {} }],
  ['字のまぎらわしい名前', { name: 'yes', summary: ' - 見本: "相談" \'会\' #1 ' }],
];

describe('用紙からできるファイル', () => {
  it.each(CASES)('%s: is sound, and read as what was written', (_name, part) => {
    const values = { ...sound, ...part };
    const text = textOf(values);
    expect(check(part)).toEqual([]);
    content = makeContent({ 'mihon/mihon/entry.md': sampleEntry() });
    mkdirSync(join(content, 'events'), { recursive: true });
    writeFileSync(join(content, 'events', 'made.yml'), text);
    expect(checkContent(content, TODAY)).toEqual([]);
    const [read] = inspectCatalogue(content, { today: TODAY }).gatherings;
    const { id: _id, ...rest } = read!;
    expect(rest).toMatchObject(
      JSON.parse(JSON.stringify(draftGathering(fields, values))) as object,
    );
    // The one writer: what the reports and the commands would write of the same meeting.
    const asTyped = shapeValues(fields, readMapping(text, 1, 1_000).data);
    expect(formatGathering(asTyped)).toBe(text);
  });

  it('is read back as the same values, whatever is written', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.record({ name: line, host: line, who: line, summary: line, on: fc.array(line) }),
        (part) => {
          const written = toWrite({ ...sound, ...part });
          const { data } = readMapping(textOf({ ...sound, ...part }), 1, 1_000);
          // What is no letter of a file is refused by the form and by the check alike.
          if (check(part).some(({ code }) => code !== 'event-day')) return;
          expect(shapeValues(fields, data)).toEqual(written);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is named by its first day and its kind', () => {
    expect(gatheringFileName(['x', '2026年12月6日', '2026-12-05 9:00-'], 'mobile', TODAY)).toBe(
      '2026-12-05-mobile',
    );
    expect(gatheringFileName([], 'meeting', TODAY)).toBe('2026-11-meeting');
    expect(gatheringFileName([], '', TODAY)).toBe('2026-11-event');
  });
});

const WRONG: readonly (readonly [string, WrittenTable, readonly string[]])[] = [
  ['何も書いていない日', { on: undefined }, ['on event-day error']],
  ['読めない日', { on: ['', '12月5日'] }, ['on.1 event-day error']],
  ['ない日', { on: ['2026-12-32'] }, ['on.0 event-day error']],
  ['曜日がちがう', { on: ['2026-12-05（日）'] }, ['on.0 event-day error']],
  ['時刻がちがう', { on: ['2026-12-05 16:00-13:00'] }, ['on.0 hours-time error']],
  ['同じ日が2回', { on: ['2026-12-05', '', '2026-12-05'] }, ['on.2 listed-twice error']],
  ['終わりがない', { on: undefined, hours: ['第2土'] }, ['hours event-end error']],
  ['くりかえしのない終わり', { until: '2026-12-31' }, ['until contradiction error']],
  ['12か月より先', { on: ['2028-12-05'] }, ['on event-far warning']],
  ['暴力のことば', { name: 'DV相談会' }, ['name event-refused error']],
  ['暴力の困りごと', { needs: ['violence'] }, ['needs.0 event-refused error']],
  ['かくまう場所', { summary: 'シェルターの見学会' }, ['summary shelter error']],
  ['公表していない会場', { place: { name: '会場は非公開' } }, ['place.name event-refused error']],
  ['人の名前', { host: '見本 太郎' }, ['host persons-name error']],
  ['会場がない', { place: {} }, ['place missing-field error']],
  [
    '会場の名前がない',
    { place: { address: '見本県見本市見本1' } },
    ['place.name missing-field error'],
  ],
  ['ひらくところがない', { host: ' ' }, ['host missing-field error']],
  ['地域がない', { area: undefined }, ['area missing-field error']],
  ['出典がない', { source: [{}] }, ['source missing-field error']],
  ['連絡先のない予約', { booking: 'needed', phones: undefined }, ['booking missing-field error']],
  [
    '予約なしのしめきり',
    { booking: 'none', book_by: '2026-12-01' },
    ['booking contradiction error'],
  ],
  ['しめきりがあと', { book_by: '2026-12-06' }, ['book_by contradiction error']],
  [
    '開かない日の中止',
    { cancelled: { on: '2026-11-22', days: ['2026-12-06'] } },
    ['cancelled.days.0 contradiction error'],
  ],
  ['知らされた日がない', { cancelled: { note: '雨' } }, ['cancelled.on missing-field error']],
  ['まだ来ない知らせ', { cancelled: { on: '2026-11-23' } }, ['cancelled.on future-date error']],
  ['ない場所', { entry: 'mihon/mihon/none' }, ['entry dangling-id warning']],
];

describe('用紙の知らせ', () => {
  it.each(WRONG)('%s: is told at its field', (_name, part, expected) =>
    expect(codes(part)).toEqual(expected),
  );

  it.each(WRONG.filter(([, , [code]]) => !/shelter|dangling/.test(code!)))(
    '%s: the check says it too',
    (_name, part, expected) => {
      const { problems } = unsavedGathering('made', textOf({ ...sound, ...part }), around);
      expect(new Set(problems.map(({ code }) => code))).toEqual(
        new Set(expected.map((line) => line.split(' ')[1])),
      );
    },
  );

  it('speaks of the form, not of the file', () => {
    for (const [name, part] of WRONG)
      for (const finding of check(part)) {
        const said = findingText(finding, GATHERING_WORDS).replace(/「[^」]*」/g, '');
        expect(said, name).not.toMatch(/[a-z_]{3,}|ファイル/);
        expect(said, name).toMatch(/[ぁ-ん]/);
      }
  });

  it('asks the table of danger, where it has it', () => {
    const part = { summary: 'モラハラのことを話す会' };
    expect(codes(part)).toEqual([]);
    expect(
      checkGathering(fields, { ...sound, ...part }, { ...around, violence: ['もらはら'] }).map(
        ({ code }) => code,
      ),
    ).toEqual(['event-refused']);
  });
});

describe('直すときの注意', () => {
  const off = { ...sound, cancelled: { on: '2026-11-22' } };
  const told = (before: WrittenTable, after: WrittenTable, changed: readonly string[]) =>
    correctionWarnings(before, after, changed).map(({ code }) => code);

  it('says that the source is the old one, until it is another', () => {
    expect(told(sound, sound, [])).toEqual([]);
    expect(told(sound, off, ['cancelled'])).toEqual(['unsourced']);
    expect(told(sound, off, ['cancelled', 'source'])).toEqual([]);
  });

  it('says that a new day would be called off with all the others', () => {
    const on = ['2026-12-05 13:00-16:00', '2026-12-12 13:00-16:00'];
    expect(told(sound, { ...off, on }, ['on', 'cancelled', 'source'])).toEqual(['new-day-off']);
    expect(correctionWarnings(off, { ...off, on }, ['on'])[0]!.message).toContain('12月12日（土）');
    const named = { ...off, on, cancelled: { on: '2026-11-22', days: ['2026-12-05'] } };
    expect(told(sound, named, ['on', 'source'])).toEqual([]);
  });
});

describe('用紙の欄', () => {
  it('has each field once, with a name', () => {
    const asked = GATHERING_GROUPS.flatMap((group) => group.fields);
    expect(asked.toSorted()).toEqual(order.toSorted());
    // Nobody tells of a new one that it is called off.
    expect(
      order.filter((name) => !fieldsOfNew(fields).some((field) => field.name === name)),
    ).toEqual(['cancelled']);
    for (const { name, fields: inner = [] } of fields)
      for (const path of [name, ...inner.map((one) => `${name}.${one.name}`)])
        expect(GATHERING_WORDS.labels[path], path).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('offers every kind, and no need of violence', () => {
    const values = (name: string) => GATHERING_WORDS.choices[name]!.map(({ value }) => value);
    expect(values('kind')).toEqual([...GATHERING_KIND_IDS]);
    expect(values('needs')).toEqual(NEED_IDS.filter((id) => !isSensitiveNeed(id)));
  });
});
