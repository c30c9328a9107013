import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { readFrontMatter } from '../../src/catalogue/read/front-matter.ts';
import { sourceWithBody } from '../../src/domain/written/entry-source.ts';
import { changedEntryText } from '../../src/domain/written/file-text.ts';
import { shapeValues, toWrite } from '../../src/domain/written/written-value.ts';
import { entrySource, plainFieldLines } from '../../src/site/entry/entry-sources.ts';
import { makeContent, sampleEntry } from '../catalogue/sample-content.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const ORDER = FIELD_TABLE.map(({ name }) => name);
const made: string[] = [];
afterAll(() => made.forEach((content) => rmSync(content, { recursive: true, force: true })));

/** Files as people write them, plain and odd. */
const ODD = {
  plain: sampleEntry(
    'ages: {min: 6, max: 18}\nhours: [毎週火 13:00-16:00]\n# メモ\nphones:\n- number: "03-1234-5678"',
  ),
  quotedKey: sampleEntry('"fee": free'),
  folded: sampleEntry('summary: >\n  お茶を\n  飲みます'),
  quotedLines: sampleEntry('summary: "お茶を\n  飲みます"'),
  single: sampleEntry('status: paused\nhours: 毎週火'),
};

describe('場所のもとの文', () => {
  it.each(Object.entries(ODD))(
    '%s: the same as the reader sees, and unchanged when nothing changed',
    (name, text) => {
      const content = makeContent({ 'mihon/mihon/entry.md': text });
      made.push(content);
      const { resources, problems } = readCatalogue(content);
      expect(problems).toEqual([]);
      const source = sourceWithBody(entrySource(resources[0]!, content)!);
      const { data, lines } = readFrontMatter(text);
      // A folded text ends in a line end, which means nothing.
      expect(toWrite(source.values)).toEqual(toWrite(shapeValues(FIELD_TABLE, data)));
      expect(source.lines).toEqual(
        Object.fromEntries([...lines].filter(([path]) => Object.hasOwn(data, path))),
      );
      expect(changedEntryText(source, toWrite(source.values), source.body, ORDER).text).toBe(text);
      expect(plainFieldLines(text) !== undefined).toBe(name !== 'quotedKey');
    },
  );

  it('holds for every entry of the catalogue', () => {
    const { resources } = realCatalogue();
    const some = resources.filter((_resource, index) => index % 7 === 0);
    expect(some.length).toBeGreaterThan(0);
    for (const resource of some) {
      const source = sourceWithBody(entrySource(resource)!);
      expect(source.values, resource.id).toEqual(
        shapeValues(FIELD_TABLE, readFrontMatter(source.text).data),
      );
      const { text } = changedEntryText(
        source,
        { ...toWrite(source.values), fee_note: '見本の説明' },
        source.body,
        ORDER,
      );
      expect(shapeValues(FIELD_TABLE, readFrontMatter(text).data), resource.id).toEqual({
        ...source.values,
        fee_note: '見本の説明',
      });
    }
  });
});
