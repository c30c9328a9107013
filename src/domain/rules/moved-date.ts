/** 確かめた日だけが動いたか: a confirmation is an act, and its date may not move without it. */
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

/** The trust of an entry at one time. A `Resource` is one. */
export type Trust = Pick<Resource, 'verified' | 'source'>;

/** Read from a document: then the day the document was seen moves too. */
const FROM_DOCUMENTS: readonly Trust['verified']['how'][] = ['publication', 'open-data'];

const FIX =
  '電話や訪問で確かめたときは、how と by も書きかえます（npm run confirm -- 場所の id --how phone --by 名前）。資料を読みなおしたときは、source の retrieved も新しくします。';

/** A source that is new, or seen on a later day than before. */
function isSeenAnew(before: Trust, after: Trust): boolean {
  return after.source.some(({ url, retrieved }) => {
    const known = before.source
      .filter((source) => source.url === url)
      .map((source) => source.retrieved);
    return known.every((day) => day < retrieved);
  });
}

/**
 * What is wrong with how `verified.on` changed. A call or a visit is taken at its word; what was read from a
 * document needs a document that was seen again, or, when `how` changed, one seen on that day or later.
 */
export function movedDateFindings(before: Trust, after: Trust): readonly Finding[] {
  const [was, is] = [before.verified, after.verified];
  const moved = `${was.on} → ${is.on}`;
  const path = ['verified', 'on'];
  if (is.on < was.on)
    return [
      {
        code: 'moved-date',
        level: 'warning',
        path,
        message: `確かめた日が、前の日付にもどっています（${moved}）`,
        fix: 'まちがいを直したのでなければ、新しいほうの verified を残してください。',
      },
    ];
  if (is.on === was.on || !FROM_DOCUMENTS.includes(is.how) || isSeenAnew(before, after)) return [];
  if (is.how !== was.how && after.source.some(({ retrieved }) => retrieved >= is.on)) return [];
  return [
    {
      code: 'moved-date',
      path,
      message: `確かめた日だけが新しくなっています（${moved}）`,
      fix: FIX,
    },
  ];
}
