/** はいかいいえを聞く。 */
import type { Asker } from '../new/ask-questions.ts';

/** はい or いいえ, asked until it is one of them. */
export async function askYes(question: string, asker: Asker): Promise<boolean> {
  for (;;) {
    const answer = (await asker.ask(`${question}（はい／いいえ）\n> `)).trim().toLowerCase();
    if (/^(?:はい|y|yes)$/.test(answer)) return true;
    if (/^(?:いいえ|n|no)$/.test(answer)) return false;
    asker.say('  ✕ 「はい」か「いいえ」で答えてください。');
  }
}
