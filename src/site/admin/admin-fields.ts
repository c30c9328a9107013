/** 編集画面の入力らん: each field of the schema as a field of Sveltia CMS. */
import type { FieldNode } from '../../domain/fields/field-node.ts';
import type { ValueRule } from '../../domain/fields/value-rule.ts';
import { ADMIN_HINTS, adminText } from '../../words/ja/admin.ts';
import { FIELD_CHOICES, labelOf, shortDescription, type Choice } from '../../words/ja/fields.ts';

/** A field of Sveltia's configuration; its own JSON Schema judges the rest in the tests. */
export type CmsField = { readonly name: string; readonly widget: string } & Readonly<
  Record<string, unknown>
>;

export interface AdminChoices {
  /** codes of the municipalities that may be chosen, in words */
  readonly areas: readonly Choice[];
}

/** Longer than this, a text gets several lines on the screen. */
const ONE_LINE = 160;

interface Option {
  readonly label: string;
  readonly value: string | number | boolean | null;
}

/** Absent is a choice of its own: a switch would write false where nobody knows. */
const maybe = (options: readonly Option[], required: boolean): readonly Option[] =>
  required ? options : [...options, { label: adminText.unknown, value: null }];

const FLAG: readonly Option[] = [
  { label: adminText.yes, value: true },
  { label: adminText.no, value: false },
];

function optionsOf(
  path: string,
  rule: ValueRule,
  choices: AdminChoices,
): readonly Option[] | undefined {
  switch (rule.is) {
    case 'flag':
      return FLAG;
    case 'area':
      return choices.areas;
    case 'step':
      return FIELD_CHOICES[path]?.map(({ value, label }) => ({ value: Number(value), label }));
    case 'one-of':
      return rule.ids.map(
        (value) =>
          FIELD_CHOICES[path]?.find((choice) => choice.value === value) ?? { value, label: value },
      );
    default:
      return undefined;
  }
}

/** What takes one written value. Only what a screen can judge better than the check is judged here. */
function inputOf(rule: ValueRule): { readonly widget: string } & Readonly<Record<string, unknown>> {
  switch (rule.is) {
    case 'number':
      return { widget: 'number', value_type: 'int', min: 0, max: rule.max };
    case 'degree':
      return { widget: 'number', value_type: 'float', min: rule.min, max: rule.max, step: 0.0001 };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'address':
      return { widget: 'string', type: 'url' };
    case 'email':
      return { widget: 'string', type: 'email' };
    case 'text':
      return rule.max > ONE_LINE
        ? { widget: 'text', maxlength: rule.max, use_emoji_autocomplete: false }
        : { widget: 'string', maxlength: rule.max, use_emoji_autocomplete: false };
    default:
      return { widget: 'string', use_emoji_autocomplete: false };
  }
}

function hintOf(node: FieldNode, path: string): string {
  return (
    ADMIN_HINTS[path] ??
    (node.rule?.is === 'flag'
      ? adminText.flagHint
      : shortDescription(node.description, labelOf(path.split('.'))))
  );
}

/** @param asTable for a list whose entries hold one table in its place: `source:` with its fields below */
export function cmsField(
  node: FieldNode,
  choices: AdminChoices,
  { above = '', asTable = false } = {},
): CmsField {
  const path = above + node.name;
  const hint = hintOf(node, path);
  const head = {
    name: node.name,
    label: labelOf(path.split('.')),
    ...(hint === '' ? {} : { hint }),
    required: node.required,
  };
  const isList = node.most !== undefined && !asTable;
  if (node.fields) {
    const fields = node.fields.map((inner) => cmsField(inner, choices, { above: `${path}.` }));
    return isList
      ? { ...head, widget: 'list', fields, max: node.most, collapsed: 'auto' }
      : { ...head, widget: 'object', fields };
  }
  const rule = node.rule ?? { is: 'text', what: path, max: ONE_LINE };
  const options = optionsOf(path, rule, choices);
  if (options)
    return isList
      ? { ...head, widget: 'select', multiple: true, options, max: node.most }
      : { ...head, widget: 'select', options: maybe(options, node.required) };
  return isList
    ? {
        ...head,
        widget: 'list',
        max: node.most,
        field: { name: node.name, label: head.label, ...inputOf(rule) },
      }
    : { ...head, ...inputOf(rule) };
}
