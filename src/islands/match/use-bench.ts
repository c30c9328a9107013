/** 相談員の机の状態: its parts once they have come, and the choices of a case that may be kept. */
import type { Answers } from '../../matching/answers.ts';
import { mayBeKept } from './kept-state.ts';
import { useBenchParts, type OpenBench } from './use-bench-parts.ts';
import { useChoices } from './use-choices.ts';

/**
 * @param isWanted in the counsellor's mode: the parts are loaded
 * @param isOpen there are results beside the case
 */
export function useBench(answers: Answers, isWanted: boolean, isOpen: boolean) {
  const isKeepable = mayBeKept(answers);
  const choices = useChoices(isKeepable);
  // Folded only where it can be unfolded.
  const parts = useBenchParts(isWanted);
  const open: OpenBench | undefined =
    isOpen && isKeepable && parts ? { ...parts, ...choices } : undefined;
  return { parts, choices, open } as const;
}
