/**
 * いますぐの助け: shown the moment a sign is named, before any other question. What shows it comes while the questions are
 * read; who opens an answer without a sign loads none of it.
 */
import { useEffect } from 'react';
import { asksForAnother, isAboutViolence, isUrgent, type Answers } from '../../matching/answers.ts';
import { isYoung } from '../../matching/urgent-panels.ts';
import { matchText } from '../../words/ja/match.ts';
import { useChunk } from '../shared/use-chunk.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { Emergency } from './Emergency.tsx';
import type { UrgentProps } from './urgent-kit.tsx';

interface Props extends UrgentProps {
  /** the questions are on the screen */
  readonly isNear: boolean;
}

const fetchKit = () => import('./urgent-kit.tsx');
/** ms: an address that holds answers passes by the questions on its way to the results */
const PASSING = 200;

/** A sign, or a child who speaks of oneself: for whom there are panels. */
const isCalled = (answers: Answers) =>
  isUrgent(answers) || (isYoung(answers) && !asksForAnother(answers.asker));

export function UrgentPanels({ isNear, ...props }: Props) {
  const { answers, data } = props;
  const isAsked = isCalled(answers);
  const { chunk: kit, isFailed, load } = useChunk(fetchKit, isAsked);
  useEffect(() => {
    if (!isNear) return undefined;
    const later = setTimeout(load, PASSING);
    return () => clearTimeout(later);
  }, [isNear]);
  useQuickExit(isAboutViolence(answers));
  if (!isAsked) return null;
  if (kit) return <kit.UrgentPanels {...props} />;
  // Before it is there, and where it cannot be had.
  return (
    <div className="urgent-panels" role="status">
      {isUrgent(answers) && <p className="welcome">{matchText.welcome}</p>}
      {isFailed && (
        <>
          <Emergency />
          <p>
            <a href={data.helplinesPage}>{matchText.helplines}</a>
          </p>
        </>
      )}
    </div>
  );
}
