/** 出典の資料: the document that says what a table of a catalogue holds. Imports zod: never in the browser. */
import { date, table, text, webAddress, written } from './schema-parts.ts';

export const documentSource = table({
  title: text('title', 120).describe('だれの、何という資料か'),
  url: webAddress('url').describe('アドレス'),
  as_of: written({ is: 'partial-day', what: 'as_of' })
    .optional()
    .describe('いつの資料か。書いていなければ、この行も書きません'),
  retrieved: date('retrieved').describe('見た日'),
});
