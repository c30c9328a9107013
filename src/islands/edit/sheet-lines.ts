/** 紙に刷る行: all that is written in the form, each value under its name in words, for paper and for telling on the telephone. */
import type { FieldNode } from '../../domain/fields/field-node.ts';
import {
  isBlank,
  isList,
  isTable,
  type WrittenTable,
  type WrittenValue,
} from '../../domain/written/written-value.ts';
import { editText } from '../../words/ja/edit.ts';
import { dottedName, placeName, PLACE_WORDS, type FormWords } from '../../words/ja/fields.ts';
import type { Path } from './draft/value-at.ts';

export interface SheetLine {
  readonly label: string;
  readonly value: string;
}

/** @param areaName the name of a municipality's code */
export function sheetLines(
  fields: readonly FieldNode[],
  values: WrittenTable,
  areaName: (code: string) => string,
  words: FormWords = PLACE_WORDS,
): readonly SheetLine[] {
  const said = (node: FieldNode, path: Path, text: string): string => {
    if (text === node.word) return words.words[node.name] ?? text;
    if (node.rule?.is === 'area') return areaName(text);
    if (node.rule?.is === 'flag') return text === 'true' ? editText.yes : editText.no;
    const choice = words.choices[dottedName(path)]?.find(({ value }) => value === text);
    return choice?.label ?? text;
  };
  const ofValue = (
    node: FieldNode,
    path: Path,
    value: WrittenValue | undefined,
  ): readonly SheetLine[] => {
    if (isBlank(value)) return [];
    if (typeof value === 'string')
      return [{ label: placeName(path, words), value: said(node, path, value.trim()) }];
    if (isTable(value)) return ofTable(node.fields ?? [], path, value);
    if (!isList(value)) return [];
    const texts = value.filter((item): item is string => typeof item === 'string' && item !== '');
    if (texts.length > 0)
      return [
        {
          label: placeName(path, words),
          value: texts.map((text) => said(node, path, text)).join('\n'),
        },
      ];
    return value.flatMap((item, index) => ofValue(node, [...path, index], item));
  };
  const ofTable = (
    nodes: readonly FieldNode[],
    path: Path,
    table: WrittenTable,
  ): readonly SheetLine[] =>
    nodes.flatMap((node) => ofValue(node, [...path, node.name], table[node.name]));
  return ofTable(fields, [], values);
}
