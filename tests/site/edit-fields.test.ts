import { describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import type { FieldNode } from '../../src/domain/fields/field-node.ts';
import {
  EDIT_GROUPS,
  FIELD_CHOICES,
  FIELD_HINTS,
  FIELD_LABELS,
  placeName,
  withLabels,
} from '../../src/words/ja/fields.ts';

const dotted = (
  nodes: readonly FieldNode[],
  at = '',
): readonly { name: string; node: FieldNode }[] =>
  nodes.flatMap((node) => [
    { name: at + node.name, node },
    ...dotted(node.fields ?? [], `${at}${node.name}.`),
  ]);
const all = dotted(FIELD_TABLE);
const names = all.map(({ name }) => name);

describe('フォームの欄', () => {
  it('has every field of the schema, once', () =>
    expect(EDIT_GROUPS.flatMap(({ fields }) => fields).toSorted()).toEqual(
      FIELD_TABLE.map(({ name }) => name).toSorted(),
    ));
  it('has a short label for each, and none for what is not there', () =>
    expect(Object.keys(FIELD_LABELS).toSorted()).toEqual(names.toSorted()));
  it('has hints for fields that are there', () =>
    expect(Object.keys(FIELD_HINTS).filter((name) => !names.includes(name))).toEqual([]));
  it('folds nothing that must be filled in', () => {
    const needed = FIELD_TABLE.filter(({ required }) => required).map(({ name }) => name);
    expect(
      EDIT_GROUPS.filter(({ isFolded }) => isFolded)
        .flatMap(({ fields }) => fields)
        .filter((name) => needed.includes(name)),
    ).toEqual([]);
  });
  it.each(all.filter(({ node }) => node.rule?.is === 'one-of' || node.rule?.is === 'step'))(
    'names every choice of $name',
    ({ name, node }) => {
      const ids = node.rule?.is === 'one-of' ? node.rule.ids : ['0', '1', '2', '3', '4', '5', '6'];
      expect(FIELD_CHOICES[name]?.map(({ value }) => value)).toEqual(ids);
    },
  );
  it('gives every value a rule', () =>
    expect(all.filter(({ node }) => !node.fields && !node.rule).map(({ name }) => name)).toEqual(
      [],
    ));
  it('speaks of labels, not of keys, and leaves what a person wrote', () => {
    expect(withLabels('「source.title」がありません')).toBe('「出典の題名」がありません');
    expect(withLabels('「kana」は、ひらがなで書きます（いまは「abc」）')).toBe(
      '「名前の読み」は、ひらがなで書きます（いまは「abc」）',
    );
    expect(placeName(['phones', 1, 'number'])).toBe('電話 2・電話番号');
  });
});
