/** 場所の一覧の文。 */

/** The words of any list of places. */
export const listText = {
  free: '無料',
  paid: '有料',
  varies: '人や内容による',
  paused: 'お休み中',
  closed: '終わりました',
  hoursUnknown: '時間は要確認',
  /** ふつうは平日・時間は要確認 */
  hoursUsual: (usual: string) => `${usual}・時間は要確認`,
  feeUnknown: '料金は要確認',
  via: 'まず相談窓口へ',
} as const;
