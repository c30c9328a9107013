/** 代わりになる窓口: a kind whose work another desk does where it has none of its own, so that nobody says it is lacking. */
import type { KindId } from './kind.ts';

const STANDS_FOR: Readonly<Partial<Record<KindId, KindId>>> = {
  // 住居確保給付金（生活困窮者自立支援法3条3項・6条）: one applies for it at the 自立相談支援機関.
  'housing-benefit': 'self-reliance-desk',
};

/** The kind itself, and the one that does its work. */
export function kindsServingAs(kind: KindId): readonly KindId[] {
  const other = STANDS_FOR[kind];
  return other === undefined ? [kind] : [kind, other];
}
