/** 説明のページのきまり: what the front matter of content/pages may hold. */
import type { Finding } from '../problem.ts';
import { valueFindings, type ValueRule } from '../fields/value-rule.ts';

/** A page's Markdown in content/pages; the site is not built without one of them. */
export const WRITTEN_PAGES = ['about', 'choosing', 'privacy'] as const;
export type WrittenPage = (typeof WRITTEN_PAGES)[number];

export interface PageHead {
  readonly title: string;
  /** the sentence under the title */
  readonly lead: string;
}

export const PAGE_RULES = {
  title: { is: 'text', what: 'title', max: 60 },
  lead: { is: 'text', what: 'lead', max: 200 },
} as const satisfies Readonly<Record<keyof PageHead, ValueRule>>;
const FIX: Readonly<Record<keyof PageHead, string>> = {
  title: 'title: の行に、ページの題を書いてください。',
  lead: 'lead: の行に、題の下に出る1文を書いてください。',
};

function headFindings(field: keyof PageHead, value: unknown): readonly Finding[] {
  if (value === undefined)
    return [
      {
        code: 'missing-field',
        path: [field],
        message: `「${field}」がありません`,
        fix: FIX[field],
      },
    ];
  if (typeof value !== 'string')
    return [
      {
        code: 'wrong-type',
        path: [field],
        message: `「${field}」の書き方が正しくありません`,
        fix: FIX[field],
      },
    ];
  return valueFindings(PAGE_RULES[field], value).map((found) => ({ ...found, path: [field] }));
}

/** What is wrong with a page's headings, whatever they hold. */
export function pageFindings(data: Readonly<Record<string, unknown>>): readonly Finding[] {
  const fields = Object.keys(PAGE_RULES) as (keyof PageHead)[];
  return [
    ...fields.flatMap((field) =>
      headFindings(field, Object.hasOwn(data, field) ? data[field] : undefined),
    ),
    ...Object.keys(data)
      .filter((key) => !Object.hasOwn(PAGE_RULES, key))
      .map((key): Finding => ({
        code: 'unknown-field',
        path: [key],
        message: `「${key}」という見出しはありません`,
        fix: '説明のページに書けるのは、title と lead と本文だけです。',
      })),
  ];
}
