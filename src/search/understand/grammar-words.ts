/** 意味をはこばないことば: endings, particles and requests, which no entry need hold. */
import { MARKS, SILENT_WORDS } from './made-words.ts';

/** こどもｓ: an input method leaves the letter of an unfinished sign at the end. */
export const UNFINISHED =
  /(?<=[ぁ-ゖ\p{Script=Han}])(?:[bcdfghjklmnpqrstvwxyz]{1,2}|[bghjkmnprst]y)$/u;
/**
 * content/vocabulary/silent-words.yml. The check sees to it that none is put together of others: a text of thousands of
 * them is then read in one way only, and at once.
 */
export const SAYING_NOTHING: readonly string[] = [...SILENT_WORDS, ...MARKS];
const asPattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Endings and particles that say nothing on their own. */
export const FUNCTION_WORDS = new RegExp(`^(?:${SAYING_NOTHING.map(asPattern).join('|')})+$`);
/** A short verb in kana, as やさしい日本語 writes it between spaces: きた, いって, みます, しない. */
export const KANA_VERB = /^[ぁ-ゖ]{1,4}(?:た|て|だ|で|る|ます|ません|ない|いく|いう|です)$/;
const EDGE_PARTICLES =
  /^(?:の|が|を|に|は|で|と|も|へ|や|から)+|(?:の|が|を|に|は|で|と|も|へ|や|から|など|だけ|のみ|限定|専用|向け|むけ|です|ます|たい|する|して|した|な)+$/g;
/** Where a word without any known phrase may be cut: 手話の教室. */
const CUT = /(?<=[\p{Script=Han}a-z0-9])[のをがにでへはと](?=[^\s])/u;

export const isMeaningful = (part: string) =>
  part !== '' && !FUNCTION_WORDS.test(part) && (part.length > 1 || /\p{Script=Han}/u.test(part));

/** Without the particles at its ends. */
export const withoutEdges = (part: string) => part.replace(EDGE_PARTICLES, '');

/** 手話の教室 as 手話 and 教室. */
export const cutAtParticles = (text: string): readonly string[] =>
  text.split(CUT).filter(isMeaningful);

/** 「家賃、滞納」 as 家賃 and 滞納: marks part words as spaces do. */
export const withoutMarks = (text: string): string => {
  let plain = text;
  for (const mark of MARKS) plain = plain.replaceAll(mark, ' ');
  return plain;
};
