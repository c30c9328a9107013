/** Which complaints are said: of fields a person has left, and all of them once the file is asked for. */
import { useRef, useState } from 'react';
import type { Finding } from '../../domain/problem.ts';
import { findingText } from './editor.ts';
import type { Path } from './value-at.ts';

const PAUSE_MS = 700;
const keyOf = (path: Path) => path.join('.');

export function useComplaints(errors: readonly Finding[], isAsked: boolean) {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [announcement, announce] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(errors);
  latest.current = errors;
  const settle = (path: Path) => {
    clearTimeout(timer.current);
    const key = keyOf(path);
    setSettled((before) => (before.has(key) ? before : new Set(before).add(key)));
    const said = latest.current.filter((finding) => keyOf(finding.path) === key || keyOf(finding.path.slice(0, -1)) === key);
    announce(said.map(findingText).join(' '));
  };
  const isShown = (path: Path) => isAsked || settled.has(keyOf(path)) || settled.has(keyOf(path.slice(0, -1)));
  return {
    announcement,
    announce,
    settle,
    /** while typing: once the hand rests */
    settleLater: (path: Path) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(path), PAUSE_MS);
    },
    errorsAt: (path: Path) => errors.filter((finding) => keyOf(finding.path) === keyOf(path) && isShown(path)),
    errorsUnder: (path: Path) => errors.filter((finding) => finding.path.length === path.length + 1 && keyOf(finding.path.slice(0, -1)) === keyOf(path) && typeof finding.path.at(-1) === 'number' && isShown(path)),
  } as const;
}
