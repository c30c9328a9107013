/** 言うまちがい。Which complaints are said: of fields a person has left, and all of them once the file is asked for. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../domain/problem.ts';
import type { FormWords } from '../../words/ja/fields.ts';
import { findingText } from './editor.ts';
import type { Path } from './draft/value-at.ts';

/** While typing: once the hand rests. */
const TYPING_MS = 700;
/** After leaving: a complaint that pushes the page down under a finger would make it miss the button. */
const LEAVING_MS = 250;
const keyOf = (path: Path) => path.join('.');

/** @param isRead false while nothing is known of what is written */
export function useComplaints(
  errors: readonly Finding[],
  isAsked: boolean,
  isRead: boolean,
  words: FormWords,
) {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [announcement, announce] = useState('');
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(errors);
  latest.current = errors;
  const lastSettled = useRef<string>(undefined);
  const announceOf = (key: string) => {
    const said = latest.current.filter(
      (finding) => keyOf(finding.path) === key || keyOf(finding.path.slice(0, -1)) === key,
    );
    announce(said.map((finding) => findingText(finding, words)).join(' '));
  };
  const settle = (path: Path) => {
    const key = keyOf(path);
    lastSettled.current = key;
    setSettled((before) => (before.has(key) ? before : new Set(before).add(key)));
    announceOf(key);
  };
  // A field that was left before anything could be said of it: said with the complaint, not a moment after it.
  useLayoutEffect(() => {
    if (isRead && lastSettled.current !== undefined) announceOf(lastSettled.current);
  }, [isRead]);
  const settleIn = (path: Path, milliseconds: number) => {
    clearTimeout(timers.current.get(keyOf(path)));
    timers.current.set(
      keyOf(path),
      setTimeout(() => settle(path), milliseconds),
    );
  };
  // A complaint about a whole shows once one of its parts was left.
  const isShown = (path: Path) =>
    isAsked ||
    settled.has(keyOf(path)) ||
    settled.has(keyOf(path.slice(0, -1))) ||
    [...settled].some((key) => key.startsWith(`${keyOf(path)}.`));
  return {
    announcement,
    announce,
    left: (path: Path) => settleIn(path, LEAVING_MS),
    typed: (path: Path) => settleIn(path, TYPING_MS),
    errorsAt: (path: Path) =>
      errors.filter((finding) => keyOf(finding.path) === keyOf(path) && isShown(path)),
    errorsUnder: (path: Path) =>
      errors.filter(
        (finding) =>
          finding.path.length === path.length + 1 &&
          keyOf(finding.path.slice(0, -1)) === keyOf(path) &&
          typeof finding.path.at(-1) === 'number' &&
          isShown(path),
      ),
  } as const;
}
