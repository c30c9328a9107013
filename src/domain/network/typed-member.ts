/** 入っている団体, as people type them into one cell or one box: 見本医師会、見本社協：事務局. */
import type { Resource } from '../entry/entry-schema.ts';

type Member = NonNullable<Resource['members']>[number];

const BETWEEN = /[;；\n]+/;
/** Commas of a list are taken for it only where no other mark parts it: names have none, roles may. */
const COMMA = /[、，,]+/;

/** Each body with the role behind its colon. */
export function typedMembers(text: string): readonly Member[] {
  const parts = BETWEEN.test(text.trim()) ? text.split(BETWEEN) : text.split(COMMA);
  return parts.flatMap((part) => {
    const [, who = '', role = ''] = /^\s*[-・]?\s*([^：:]*)(?:[：:](.*))?$/s.exec(part) ?? [];
    if (who.trim() === '') return [];
    return [{ who: who.trim(), ...(role.trim() === '' ? {} : { role: role.trim() }) }];
  });
}
