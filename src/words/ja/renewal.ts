/** 新しくなったときの文。 */

/** Said where a part of the program is gone: after a new deploy, or where the line failed. */
export const renewalText = {
  renewed: 'ページが新しくなりました。読みこみなおすと、続けられます。',
  lost: 'ページの一部を読みこめませんでした。電波のよいところで、読みこみなおしてください。',
  reload: '読みこみなおす',
} as const;
