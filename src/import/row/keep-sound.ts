/** 正しい項目だけを残す。A field that the check would refuse is left out and reported; the row's other fields stay. */
import { zodFindings } from '../../catalogue/read/zod-findings.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { writtenOf } from '../../domain/written/written-value.ts';
import type { LeftOut } from '../clean/left-out.ts';

/** Without these there is no entry. */
const NEEDED = new Set(['name', 'kind', 'area', 'source']);
const LABELS: Readonly<Record<string, string>> = {
  kana: '読み',
  phones: '電話',
  url: 'サイト',
  hours: '時間',
  except: '休みの日',
  location: '場所',
  provider: '運営団体',
  summary: 'ひとこと',
};

type Front = Readonly<Record<string, unknown>>;

export function keepSound(
  front: Front,
  leftOut: LeftOut[],
): { readonly value: Front } | { readonly reason: string } {
  let value = writtenOf(front) as Record<string, unknown>;
  for (;;) {
    const parsed = frontMatterSchema.safeParse(value);
    if (parsed.success) return { value };
    const findings = zodFindings(parsed.error, value);
    const needed = findings.find(({ path }) => NEEDED.has(String(path[0])));
    if (needed) return { reason: `${needed.message}。${needed.fix}` };
    const fields = new Set(
      findings.map(({ path }) => String(path[0])).filter((field) => value[field] !== undefined),
    );
    if (fields.size === 0) return { reason: findings.map(({ message }) => message).join('／') };
    for (const field of fields) {
      leftOut.push({
        what: LABELS[field] ?? field,
        value: typeof value[field] === 'string' ? value[field] : JSON.stringify(value[field]),
        why: findings.find(({ path }) => path[0] === field)!.message,
      });
      const { [field]: _gone, ...rest } = value;
      value = rest;
    }
  }
}
