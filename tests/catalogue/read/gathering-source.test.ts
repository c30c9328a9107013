/** 相談会・行事のもとの文: what is not touched stays, byte for byte. */
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/catalogue/read/field-table.ts';
import { gatheringSource } from '../../../src/catalogue/read/gathering-source.ts';
import { readMapping } from '../../../src/catalogue/read/yaml-mapping.ts';
import { gatheringSchema } from '../../../src/domain/gathering/gathering-schema.ts';
import { changedTableText } from '../../../src/domain/written/file-text.ts';
import { toWrite, type WrittenTable } from '../../../src/domain/written/written-value.ts';

const ORDER = fieldsOf(gatheringSchema.shape).map(({ name }) => name);
const FILE = `# yaml-language-server: $schema=https://mihon.example/schema/event.json
# 見本
name:   "見本のくらし相談会"   # チラシのとおり
kind: consultation

# 日にち
on:
- 2026-12-05（土）13:00-16:00
- '2026-12-19（土）13:00-16:00' # 会場がちがう
host: 見本市 福祉課
area: ["990013"]
place: {name: 見本市民センター, address: 見本県見本市見本1-2-3}
# 中止になったら、こう書きます
# cancelled:
#   on: 2026-12-04
source:
  title: 見本市のお知らせ
  url: https://www.city.mihon.lg.jp/soudan
  licence: 公開されている情報（事実のみ）
  retrieved: 2026-11-20
# おわり
`;
const sourceOf = (text: string) => gatheringSource(text, readMapping(text).data)!;
const changed = (text: string, part: WrittenTable) => {
  const source = sourceOf(text);
  return changedTableText(source, toWrite({ ...source.values, ...part }), ORDER);
};

describe('相談会・行事のファイルを直す', () => {
  it('changes nothing where nothing was changed', () => {
    expect(changed(FILE, {})).toEqual({ text: FILE, changed: [], lostRemarks: [] });
  });

  it('adds what is called off, and leaves every other byte', () => {
    const { text, changed: names } = changed(FILE, { cancelled: { on: '2026-11-22' } });
    expect(names).toEqual(['cancelled']);
    expect(text).toBe(FILE.replace(/(^place: .*\n)/m, '$1cancelled:\n  on: 2026-11-22\n'));
  });

  it('writes a field anew, and tells which remark went with it', () => {
    const on = ['2026-12-05（土）13:00-16:00', '2026-12-26 13:00-16:00'];
    const { text, lostRemarks } = changed(FILE, { on });
    expect(text).toBe(
      FILE.replace(
        /^on:\n(?:- .*\n)+/m,
        'on: [2026-12-05（土）13:00-16:00, 2026-12-26 13:00-16:00]\n',
      ),
    );
    expect(lostRemarks).toEqual(["- '2026-12-19（土）13:00-16:00' # 会場がちがう"]);
  });

  it('takes a field away, the last one too, and knows a file without a last line end', () => {
    expect(changed(FILE, { place: undefined }).text).toBe(FILE.replace(/^place: .*\n/m, ''));
    const bare = FILE.replace('\n# おわり\n', '');
    expect(changed(bare, { host: '見本区' }).text).toBe(bare.replace('見本市 福祉課', '見本区'));
    const source = [{ title: '見本', url: 'https://mihon.example/', licence: 'x', retrieved: 'y' }];
    expect(changed(bare, { source }).text).toMatch(/\n {2}- title: 見本\n[^]* {4}retrieved: y$/);
  });

  it.each([
    ['はじめの線', `---\n${FILE}`],
    ['説明のあとの線', `# 見本\n---\n${FILE}`],
    ['引用符のある見出し', FILE.replace('host:', '"host" :')],
  ])('%s: is read too', (_name, text) => {
    expect(changed(text, {}).text).toBe(text);
    expect(changed(text, { kind: 'meeting' }).text).toBe(
      text.replace('kind: consultation', 'kind: meeting'),
    );
    expect(changed(text, { host: '見本区' }).text).toBe(
      text.replace(/^.*見本市 福祉課/m, 'host: 見本区'),
    );
  });

  it.each([
    ['1行の表', `{name: 見本, kind: meeting, on: 2026-12-05}\n`],
    ['字下げ', FILE.replaceAll(/^(?=.)/gm, '  ')],
  ])('%s: is not changed field by field', (_name, text) => {
    expect(gatheringSource(text, readMapping(text).data)).toBeUndefined();
  });
});
