/**
 * 名前のなかの社会福祉協議会: the council whose desk this is, where the desk's own name says so. The municipality answers for
 * such a desk by law, and the council is who sits there.
 */

/** At the beginning, after the municipality, or in brackets at the end: always with the name of its place. */
const COUNCIL =
  /^(?:[^\s（(]+[都道府県市区町村][ \u3000])?(?:社会福祉法人)?([^\s（()）、・@]+社会福祉協議会)/u;
const IN_BRACKETS = /[（(](?:社会福祉法人)?([^\s（()）、・@]+社会福祉協議会)[）)]$/u;

/** 社会福祉法人田原市社会福祉協議会くらし応援課 → 田原市社会福祉協議会; undefined where no council is named with its place. */
export const councilInName = (name: string): string | undefined =>
  (COUNCIL.exec(name) ?? IN_BRACKETS.exec(name))?.[1];
