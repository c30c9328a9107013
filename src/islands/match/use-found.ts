/** 探した結果: of the newest answers alone; an older search that comes in late is passed over. */
import { useRef, useState } from 'react';
import type { Places } from '../../domain/area/reach.ts';
import { isUrgent, type Answers } from '../../matching/answers.ts';
import { findMatches, type FoundMatches } from './find-matches.ts';
import { mayBeKept } from './kept-state.ts';
import type { MatchPageData } from './match-page-data.ts';

export type Search =
  | { readonly is: 'asking' | 'loading' | 'failed' }
  | { readonly is: 'found'; readonly answers: Answers; readonly found: FoundMatches };

/** `pressed`: the results take the focus; `changed`: the earlier results stand until the new ones come. */
export type Finding = 'pressed' | 'opened' | 'changed';

/** In danger no earlier place is left standing. */
const mayWait = (answers: Answers) => mayBeKept(answers) && !isUrgent(answers);
const isSame = (one: Answers | undefined, other: Answers) =>
  JSON.stringify(one) === JSON.stringify(other);

export function useFound(data: MatchPageData, places: Places) {
  const [search, setSearch] = useState<Search>({ is: 'asking' });
  const turn = useRef(0);
  const asked = useRef<Answers>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const find = async (answers: Answers, as: Finding) => {
    if (as === 'changed' && isSame(asked.current, answers)) return;
    asked.current = answers;
    const mine = (turn.current += 1);
    setSearch((now) =>
      as === 'changed' && now.is === 'found' && mayWait(answers) ? now : { is: 'loading' },
    );
    try {
      const found = await findMatches(answers, data, places);
      if (mine !== turn.current) return;
      setSearch({ is: 'found', answers, found });
      if (as === 'pressed') requestAnimationFrame(() => heading.current?.focus());
    } catch {
      if (mine === turn.current) setSearch({ is: 'failed' });
    }
  };
  /** back to the questions */
  const leave = () => {
    turn.current += 1;
    setSearch({ is: 'asking' });
  };
  return { search, heading, find, leave } as const;
}
