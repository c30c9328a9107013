/** となりのデータを読まないわけ. */
export type FeedTrouble =
  /** no snapshot yet */
  | 'not-fetched'
  /** no plain file, or none that may be opened */
  | 'unreadable'
  /** no signature, another key's, or of other bytes */
  | 'unsigned'
  | 'no-feed'
  /** of a version to come */
  | 'other-format'
  /** signed, but for another address */
  | 'other-site'
  /** of a day that has not come */
  | 'future'
  | 'too-old';
