/** 知らせるときの文。 */

/** What a report that a page leads to has filled in already. */
export const reportText = {
  mistake: (name: string) => `まちがい: ${name}`,
  gap: (area: string, need: string) => `足りない場所: ${area}「${need}」`,
  areaGap: (area: string) => `足りない場所: ${area}`,
} as const;

/** For a new file that is too long for an address: the person pastes it. */
export const pasteText = {
  body: (path: string) => `ファイルの置き場所: ${path}\n\nここに、写した文をはってください:`,
} as const;
