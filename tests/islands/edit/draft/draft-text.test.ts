import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../../../src/catalogue/read/field-table.ts';
import {
  isSensitiveDraft,
  linkedIds,
  startOf,
  type EditDraft,
} from '../../../../src/islands/edit/draft/edit-draft.ts';
import { nameOf } from '../../../../src/islands/edit/draft/file-name.ts';
import {
  MOST_CHARACTERS,
  readDraft,
  writeDraft,
} from '../../../../src/islands/edit/draft/draft-text.ts';
import { tellingWords } from '../../../../src/domain/vocabulary/telling-text.ts';
import { realCatalogue } from '../../../catalogue/real-catalogue.ts';

const draft = (values: EditDraft['values'], rest: Partial<EditDraft> = {}): EditDraft => ({
  values,
  body: '',
  fileName: '',
  ...rest,
});
const written = (one: EditDraft) => writeDraft(one, FIELD_TABLE)!;

const TELLING = tellingWords(realCatalogue().danger);

describe('下書き', () => {
  it('comes back as it was left, half-written rows and all', () => {
    const half = draft(
      {
        phones: [{ number: '' }, { number: '03-' }],
        name: '見本',
        aliases: ['', 'あ'],
        location: 'hidden',
      },
      { body: 'あ\n', fileName: 'x' },
    );
    expect(readDraft(written(half), FIELD_TABLE)).toEqual({ draft: half, isBroken: false });
  });

  it.each([
    ['not JSON', '{"version":1', {}],
    ['another shape', '[1,2]', {}],
    [
      'an older version',
      JSON.stringify({ version: 0, values: { name: '見本' } }),
      { name: '見本' },
    ],
    [
      'a field that is gone',
      JSON.stringify({ version: 1, values: { name: '見本', former: 'x' }, body: '', fileName: '' }),
      { name: '見本' },
    ],
    [
      'a value of another kind',
      JSON.stringify({
        version: 1,
        values: { name: ['見本'], kind: 'cafe', phones: '03' },
        body: 1,
        fileName: null,
      }),
      { kind: 'cafe', phones: [] },
    ],
    [
      'a forbidden key',
      '{"version":1,"values":{"__proto__":{"name":"x"},"name":"見本"},"body":"","fileName":""}',
      { name: '見本' },
    ],
  ])('says so and keeps what it can of %s', (_what, stored, values) => {
    expect(readDraft(stored, FIELD_TABLE)).toEqual({ draft: draft(values), isBroken: true });
  });

  it('remembers from what a correction was begun', () => {
    const base = { values: { name: '前' }, body: 'b' };
    const stored = writeDraft(draft({ name: '後' }), FIELD_TABLE, base)!;
    expect(readDraft(stored, FIELD_TABLE)).toEqual({
      draft: draft({ name: '後' }),
      base,
      isBroken: false,
    });
  });

  it('never throws, and what it made is whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((values) => JSON.stringify({ version: 1, values })),
        ),
        (stored) => {
          const { draft: read } = readDraft(stored, FIELD_TABLE);
          expect(readDraft(written(read), FIELD_TABLE).isBroken).toBe(false);
        },
      ),
    );
  });

  it('is refused when it is too large', () =>
    expect(
      writeDraft(draft({}, { body: 'あ'.repeat(MOST_CHARACTERS) }), FIELD_TABLE),
    ).toBeUndefined());

  it.each([
    [{ kind: 'dv-center' }, true],
    [{ kind: 'womens-center', needs: ['family'] }, true],
    [{ kind: 'cafe', needs: ['violence'] }, true],
    [{ kind: 'cafe' }, false],
    [{ needs: ['food'] }, false],
    [{}, false],
    [{ kind: 'caffe' }, false],
    [{ name: 'DV相談の見本' }, true],
    [{ name: '見本の会', summary: '夫の暴力からにげてきた人の会です。' }, true],
    [{ name: '見本の会', source: [{ title: '性被害の相談先一覧' }] }, true],
    [{ name: '見本の会', summary: 'みんなで食べる会です。' }, false],
  ])('%j is about violence: %s', (values, expected) =>
    expect(isSensitiveDraft(draft(values), TELLING)).toBe(expected),
  );

  it.each([
    [draft({ name: '見本', kana: 'みほんこどもしょくどう' }), 'mihon-kodomo-shokudo'],
    [draft({ name: '子ども食堂ABC' }), 'kodomo-shokudo-abc'],
    [draft({ name: '見本' }), ''],
    [draft({ name: 'x' }, { fileName: ' own ' }), 'own'],
  ])('%j is called %s', (one, name) => expect(nameOf(one)).toBe(name));

  it('knows the places it names', () =>
    expect(
      linkedIds(
        draft({ works_with: ['a/b', ' '], members: ['c/d'], status: { successor: ' e/f ' } }),
      ),
    ).toEqual(['a/b', 'c/d', 'e/f']));
  it('begins with today as the day on which the source was seen, and confirms nothing', () =>
    expect(startOf(undefined, '2026-11-22').values).toEqual({
      source: [{ retrieved: '2026-11-22' }],
    }));
});
