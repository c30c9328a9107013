/** 画面に出すことば: the one place where the commands print. What files and strangers wrote moves no cursor and hides nothing. */
import { visibleText } from '../../src/domain/text/visible-text.ts';

export function say(text: string): void {
  console.log(visibleText(text));
}

/** On the other stream: what went wrong, and what is no part of a report. */
export function complain(text: string): void {
  console.error(visibleText(text));
}
