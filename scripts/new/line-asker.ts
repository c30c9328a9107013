/** Asks at a terminal, or reads answers line by line from a pipe. */
import { createInterface } from 'node:readline';
import { ANSWERS_ENDED, type Asker } from './ask-questions.ts';

export interface LineAsker extends Asker {
  close(): void;
}

/** `onStop`: Ctrl-C */
export function lineAsker(onStop: () => void): LineAsker {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true && process.stdout.isTTY === true });
  const answers = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', onStop);
  process.once('SIGINT', onStop);
  return {
    ask: async (prompt) => {
      // Only the last line is redrawn while typing.
      const [last = '', ...above] = prompt.split('\n').toReversed();
      for (const line of above.toReversed()) console.log(line);
      lines.setPrompt(last);
      lines.prompt();
      const { value, done } = await answers.next();
      if (done) throw new Error(ANSWERS_ENDED);
      if (!process.stdin.isTTY) console.log(value);
      return value as string;
    },
    say: (text) => console.log(text),
    close: () => lines.close(),
  };
}
