import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from 'yaml';
import { changeFields } from '../../../src/catalogue/write/change-fields.ts';
import { formatEntry } from '../../../src/catalogue/write/entry-file.ts';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import { fieldStarts, readFrontMatter } from '../../../src/catalogue/read/front-matter.ts';
import type { EntrySource } from '../../../src/domain/written/entry-source.ts';
import { changedEntryText, newEntryText } from '../../../src/domain/written/file-text.ts';
import {
  shapeValues,
  toWrite,
  type WrittenTable,
} from '../../../src/domain/written/written-value.ts';

const ORDER = FIELD_TABLE.map(({ name }) => name);
const NASTY = [
  '"',
  "'",
  ': ',
  ' #',
  '#',
  '\n',
  '---',
  '\n---\n',
  '- ',
  '? ',
  '! ',
  '&a',
  '*a',
  '|',
  '>',
  '%',
  '@',
  '`',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\\',
  '😀',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud800',
  'true',
  'null',
  '~',
  '0600001',
  '9:00',
  '2026-01-01',
  'あ',
  '　',
  ' ',
  '\t',
  '\r',
  '=',
  '<<',
  '練馬（区）',
];
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom(...NASTY),
);
const values: fc.Arbitrary<WrittenTable> = fc.record(
  {
    name: text,
    aliases: fc.array(text, { maxLength: 5 }),
    area: fc.array(text, { minLength: 1, maxLength: 3 }),
    provider: fc.record({ name: text, url: text }, { requiredKeys: [] }),
    phones: fc.array(
      fc.record(
        { number: text, label: text, hours: fc.array(text, { maxLength: 2 }) },
        { requiredKeys: ['number'] },
      ),
      { maxLength: 3 },
    ),
    hours_note: text,
    source: fc.array(fc.record({ title: text, url: text }), { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);

const read = (file: string) => {
  const { data, body, findings } = readFrontMatter(file);
  expect(findings).toEqual([]);
  return { data, body: body.trim() };
};

describe('場所のファイルを書く', () => {
  it('reads back as what was written, whatever the text', () => {
    fc.assert(
      fc.property(values, (written) => {
        expect(read(newEntryText(written, '本文です。', ORDER))).toEqual({
          data: written,
          body: '本文です。',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('always quotes codes and numbers, which a plain number would spoil', () => {
    fc.assert(
      fc.property(text, (code) => {
        const { unquoted } = readFrontMatter(
          newEntryText(
            { name: '見本', area: [code], phones: [{ number: code }], fax: code, sms: code },
            '',
            ORDER,
          ),
        );
        expect([...unquoted].filter((path) => path !== 'name')).toEqual([]);
      }),
    );
  });

  it('quotes no more than it must: everyday values stay as people write them', () => {
    const front = {
      name: '見本カフェ（駅前）',
      kana: 'みほんかふぇ',
      kind: 'cafe',
      needs: ['place', 'food'],
      area: ['131202'],
      hours: ['毎週火・金 13:00-16:00', '第2・第4土 10:00-12:00'],
      url: 'https://example.jp/a?b=c&d=e',
      phones: [{ number: '03-0000-0000' }],
      verified: { on: '2026-11-22', by: '見本の会', how: 'phone' },
    };
    expect(newEntryText(front, '', ORDER)).toBe(
      `---\nname: 見本カフェ（駅前）\nkana: みほんかふぇ\nkind: cafe\nneeds: [place, food]\narea: ["131202"]\n` +
        `phones:\n  - number: "03-0000-0000"\nurl: https://example.jp/a?b=c&d=e\n` +
        `hours: [毎週火・金 13:00-16:00, 第2・第4土 10:00-12:00]\n` +
        `verified:\n  on: 2026-11-22\n  by: 見本の会\n  how: phone\n---\n`,
    );
  });

  it('quotes a line of text just where a YAML library does', () => {
    const line = fc
      .array(
        fc.constantFrom(
          ...['あ', '名', 'a', '0', '｜', '☆', '※', '！', '!', '?', '-', ':', ',', ';', '#', '&'],
          ...[
            '*',
            '|',
            '>',
            '%',
            '@',
            '`',
            '{',
            '}',
            '[',
            ']',
            "'",
            ' ',
            '=',
            '~',
            '/',
            '（',
            '〜',
          ],
        ),
        { minLength: 1, maxLength: 10 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (name) => {
        const theirs = new Document({ name }, { schema: 'failsafe' }).toString({ lineWidth: 0 });
        const isQuoted = (yaml: string) => /^name: (?:"|'.*'$)/m.test(yaml);
        expect(isQuoted(newEntryText({ name }, '', ['name']))).toBe(isQuoted(theirs));
      }),
      { numRuns: 2000 },
    );
  });

  it('quotes a year alone, which another reader would take for a number', () => {
    const source = (as_of: string) =>
      newEntryText({ source: [{ title: '見本', as_of }] }, '', ORDER).includes(`as_of: ${as_of}\n`);
    expect([source('2024'), source('2024-05'), source('2024-05-01')]).toEqual([false, true, true]);
  });

  it('gives the same letters on the edit page and in the commands', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...ORDER), (written, name) => {
        expect(formatEntry(written, '本文')).toBe(newEntryText(written, '本文', ORDER));
        const source = sourceOf(FILE);
        const wanted = { ...toWrite(source.values), [name]: written['name'] };
        const { text: file, changed } = changedEntryText(source, wanted, source.body, ORDER);
        expect(changeFields(FILE, changed.includes(name) ? { [name]: wanted[name] } : {})).toBe(
          file,
        );
      }),
    );
  });

  it('leaves a body that looks like front matter alone', () => {
    expect(read(newEntryText({ name: '見本' }, 'あ\n\n---\n\nname: い', ORDER))).toEqual({
      data: { name: '見本' },
      body: 'あ\n\n---\n\nname: い',
    });
  });
});

const FILE = `---
# 見本の会に聞いた
name: 見本カフェ   # 正式名
kind: cafe
area: ["131202"]

# 電話は午後だけ
phones:
- number: "03-0000-0000"
  label: 午後
hours:
  # 夏は休み
  - 毎週火 13:00-16:00
summary: >
  お茶を
  飲みます
source: {title: 'ア', url: https://example.jp/, licence: b, retrieved: 2026-01-01}
---

本文   

二行目
`;
function sourceOf(file: string): EntrySource {
  const matter = readFrontMatter(file);
  return {
    text: file,
    lines: fieldStarts(matter),
    values: shapeValues(FIELD_TABLE, matter.data),
    body: matter.body,
  };
}

describe('場所のファイルを直す', () => {
  const source = sourceOf(FILE);

  it('changes nothing when nothing changed', () => {
    expect(changedEntryText(source, toWrite(source.values), source.body, ORDER)).toEqual({
      text: FILE,
      changed: [],
      lostRemarks: [],
    });
  });

  it('rewrites only the lines of what changed, and says which remark went', () => {
    const {
      text: file,
      changed,
      lostRemarks,
    } = changedEntryText(
      source,
      { ...toWrite(source.values), hours: ['第2土 10:00-12:00'], fee: 'free', phones: undefined },
      source.body,
      ORDER,
    );
    expect(changed).toEqual(['phones', 'hours', 'fee']);
    expect(lostRemarks).toEqual(['  # 夏は休み']);
    expect(file).toBe(
      FILE.replace('phones:\n- number: "03-0000-0000"\n  label: 午後\n', '').replace(
        'hours:\n  # 夏は休み\n  - 毎週火 13:00-16:00\n',
        'hours: [第2土 10:00-12:00]\nfee: free\n',
      ),
    );
  });

  it('reads back as what was meant, whatever is changed', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.constantFrom(...ORDER)),
        fc.boolean(),
        (written, dropped, isNewBody) => {
          const wanted: Record<string, WrittenTable[string]> = {
            ...toWrite(source.values),
            ...written,
          };
          for (const name of dropped) if (name !== 'name') delete wanted[name];
          const body = isNewBody ? '新しい本文' : source.body;
          const { text: file, changed } = changedEntryText(source, wanted, body, ORDER);
          const again = read(file);
          // A folded text ends in a line end, which means nothing.
          const data = shapeValues(FIELD_TABLE, again.data);
          expect(
            data['summary'] === 'お茶を 飲みます\n'
              ? { ...data, summary: 'お茶を 飲みます' }
              : data,
          ).toEqual(wanted);
          expect(again.body).toBe(body.trim());
          expect(changed.includes('body')).toBe(isNewBody);
          expect(file).toContain('# 見本の会に聞いた');
        },
      ),
      { numRuns: 500 },
    );
  });
});
