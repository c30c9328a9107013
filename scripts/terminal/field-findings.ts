/** 一部の項目のまちがい。The schema's rules on part of an entry, with the messages of `npm run check`. */
import { zodFindings } from '../../src/catalogue/read/zod-findings.ts';
import type { Finding } from '../../src/domain/problem.ts';
import { frontMatterSchema } from '../../src/domain/entry/entry-schema.ts';
import { writtenOf } from '../../src/domain/written/written-value.ts';

/** Findings at one field of a front matter that may still lack others. */
export function fieldFindings(
  field: string,
  front: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const data = writtenOf(front);
  const { error } = frontMatterSchema.safeParse(data);
  return error ? zodFindings(error, data).filter(({ path }) => path[0] === field) : [];
}

/** One line a person can act on. */
export function findingText({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  return `${message}。${fix}`;
}
