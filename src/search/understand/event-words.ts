/** 相談会・行事をさがしていることば: words that ask for something that has a day. 交流会 and 講座 are also names of places, and ask for no day. */
const EVENT =
  /相談会|行事|イベント|催し|もよおし|説明会|見学会|体験会|(?:移動|出張|巡回)(?:の|する)?相談|オープンデー|event/iu;

/** @param text as it was typed */
export const asksForEvents = (text: string): boolean => EVENT.test(text.normalize('NFKC'));
