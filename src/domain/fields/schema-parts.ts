/**
 * スキーマの部品: what the forms of files in content/ are made of. The readers hand over text only; these turn it into
 * what it means. Imports zod: never in the browser.
 */
import { z } from 'zod';
import type { ContentFinding } from '../problem.ts';
import { isTrimmed, valueFindings, valueOf, type ValueRule } from './value-rule.ts';

/** Carries our own code and fix through zod's issue. */
export function issue({ code, message, fix }: ContentFinding) {
  return { code: 'custom' as const, message, params: { code, fix } };
}

const REQUIRED = (what: string) => ({
  error: (raw: { input: unknown }) =>
    raw.input === undefined ? `「${what}」がありません` : `「${what}」は文字で書いてください`,
});

/** Text under one of the domain's rules; the rule itself stays readable on the schema. */
export function written(rule: ValueRule) {
  const string = z.string(REQUIRED(rule.what));
  return (isTrimmed(rule) ? string.trim() : string)
    .superRefine((value, ctx) =>
      valueFindings(rule, value).forEach((found) => ctx.addIssue(issue(found))),
    )
    .meta({ rule });
}

/** The same, for text that means something else: true, a number, one of a list. */
export function meaning<T>(rule: ValueRule) {
  return z
    .string(REQUIRED(rule.what))
    .transform((value, ctx): T => {
      const found = valueFindings(rule, value);
      found.forEach((one) => ctx.addIssue(issue(one)));
      return found.length > 0 ? z.NEVER : (valueOf(rule, value) as T);
    })
    .meta({ rule });
}

export const text = (what: string, max = 400) => written({ is: 'text', what, max });
export const flag = (what: string) => meaning<boolean>({ is: 'flag', what });
export const wholeNumber = (what: string, max: number) =>
  meaning<number>({ is: 'number', what, max });
export const degree = (what: string, min: number, max: number) =>
  meaning<number>({ is: 'degree', what, min, max });
export const date = (what: string) => written({ is: 'date', what });
export const webAddress = (what: string) => written({ is: 'address', what });
export const oneOf = <const T extends readonly string[]>(
  what: string,
  ids: T,
  gone?: Readonly<Record<string, string>>,
) => meaning<T[number]>({ is: 'one-of', what, ids, ...(gone ? { gone } : {}) });

/** One value may be written without brackets. */
export const listOf = <T extends z.ZodType>(item: T, max = 60) =>
  z
    .preprocess(
      (value) =>
        typeof value === 'string' ||
        (typeof value === 'object' && value !== null && !Array.isArray(value))
          ? [value]
          : value,
      z
        .array(item, { error: '一覧（- で始まる行）で書いてください' })
        .max(max, { error: `${max}個までにしてください` }),
    )
    .meta({ most: max });

export const table = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);
