/** A sound file of content/events, of 見本市. */
import { readFileSync } from 'node:fs';

/** @param lines more of it, or what stands instead of a line of the same name */
export function sampleGathering(lines: Readonly<Record<string, string>> = {}): string {
  return Object.entries(lines).reduce(
    (text, [name, value]) => {
      const line = `${name}: ${value}\n`;
      const own = new RegExp(`^${name}:.*\\n(?: .*\\n)*`, 'm');
      return own.test(text) ? text.replace(own, line) : text.replace(/^source:/m, `${line}source:`);
    },
    readFileSync('tests/fixtures/problems/event-far/soudankai-fixed.yml', 'utf8'),
  );
}
