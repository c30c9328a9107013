/** 対応表の下書き: headings as municipalities write them, each with the field that a person would choose. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestFields, suggestMap } from '../../../src/import/formats/suggest-map.ts';
import { findHeader } from '../../../src/import/read/find-header.ts';
import { splitCsv } from '../../../src/import/read/split-csv.ts';

const HEADINGS = readFileSync(new URL('headings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('見出しから', () => {
  it.each(HEADINGS)('%s → %s', (heading, field) => {
    // Beside a name and an address, as in a list; a name alone.
    const others = [
      ...(field === 'name' ? [] : ['名称']),
      ...(field === 'building' ? ['住所'] : []),
    ];
    expect(suggestFields([...others, heading]).at(-1)![1]).toBe(field);
  });

  it('名前の列は、名称という見出しがなくても1つ見つける', () => {
    const fieldsOf = (...columns: string[]) => Object.fromEntries(suggestFields(columns));
    expect(fieldsOf('区分', '会場名', '所在地', '電話')['会場名']).toBe('name');
    expect(fieldsOf('団体名', '活動場所', '連絡先')['団体名']).toBe('name');
    expect(fieldsOf('名称', '団体名', '住所')).toMatchObject({ 名称: 'name', 団体名: 'provider' });
    expect(fieldsOf('グループ', '例会', '会場')).toMatchObject({
      グループ: 'name',
      例会: 'hours',
      会場: 'address',
    });
  });

  it('曜日の列は、時刻でも○でも、空の列も weekdays にする', () => {
    const table = findHeader(
      {
        rows: splitCsv('教室名,月,火,水,木,金,土,日\n見本,,18:00-20:00,,18:00-20:00,,,\n'),
        readAs: 'UTF-8',
        remarks: [],
      },
      new Set(),
    );
    const map = suggestMap(table, undefined);
    for (const day of '月火水木金土日') expect(map).toContain(`"${day}": weekdays`);
  });
});
