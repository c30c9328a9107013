/** 探した結果: of the newest answers alone; an older search that comes in late is passed over. */
import { useRef, useState } from 'react';
import type { Places } from '../../domain/area/reach.ts';
import type { Answers } from '../../matching/answers.ts';
import { findMatches, type FoundMatches } from './find-matches.ts';
import type { MatchPageData } from './match-page-data.ts';

export type Search =
  | { readonly is: 'asking' | 'loading' | 'failed' }
  | { readonly is: 'found'; readonly answers: Answers; readonly found: FoundMatches };

export function useFound(data: MatchPageData, places: Places) {
  const [search, setSearch] = useState<Search>({ is: 'asking' });
  const turn = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const find = async (answers: Answers, isByHand: boolean) => {
    const mine = (turn.current += 1);
    setSearch({ is: 'loading' });
    try {
      const found = await findMatches(answers, data, places);
      if (mine !== turn.current) return;
      setSearch({ is: 'found', answers, found });
      if (isByHand) requestAnimationFrame(() => heading.current?.focus());
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
