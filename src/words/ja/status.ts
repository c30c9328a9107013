/** お休みと終わりのページの文。 */

/** The words of the page of paused and closed places. */
export const statusText = {
  title: 'お休み中・終わった場所',
  lead: '前に載っていた場所を探している方へ。いまの様子と、代わりの場所です。',
  paused: 'お休み中',
  closed: '終わった場所',
  none: 'いまはありません。',
} as const;
