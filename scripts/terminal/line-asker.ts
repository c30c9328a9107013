/** 端末で聞く。Asks at a terminal, or reads answers line by line from a pipe. */
import { createInterface } from 'node:readline';
import { ANSWERS_ENDED, type Asker } from '../new/ask-questions.ts';
import { say } from './say.ts';

export interface LineAsker extends Asker {
  close(): void;
}

/** `onStop`: Ctrl-C */
export function lineAsker(onStop: () => void): LineAsker {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  });
  const answers = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', onStop);
  process.once('SIGINT', onStop);
  return {
    ask: async (prompt) => {
      // Only the last line is redrawn while typing.
      const [last = '', ...above] = prompt.split('\n').toReversed();
      for (const line of above.toReversed()) say(line);
      lines.setPrompt(last);
      lines.prompt();
      const { value, done } = await answers.next();
      if (done) throw new Error(ANSWERS_ENDED);
      if (!process.stdin.isTTY) say(value);
      return value as string;
    },
    say,
    close: () => lines.close(),
  };
}
