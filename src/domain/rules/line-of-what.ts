/**
 * 何の電話か: a line that does not say what it hears of counts as one that hears of everything, and would be named to whoever
 * lacks money by a line for a heavy heart.
 */
import type { Resource } from '../entry/entry-schema.ts';
import { when, type Finding } from '../problem.ts';
import { warning } from './rule.ts';

export function lineOfWhatFindings({
  kind,
  needs,
  status,
}: Pick<Resource, 'kind' | 'needs' | 'status'>): readonly Finding[] {
  const isUnsaid = kind === 'helpline' && needs.every((need) => need === 'unknown');
  return when(
    isUnsaid && status.state !== 'closed',
    warning(
      'line-of-what',
      ['needs'],
      '何の相談の電話（チャット）か、書かれていません',
      '聞いてもらえる困りごとを needs に書いてください（例: こころの電話は [health]）。何でも聞く電話なら、おもなものを並べてください。',
    ),
  );
}
