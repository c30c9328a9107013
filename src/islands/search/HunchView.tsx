/** 気がかりのときの、ひとことと電話: a quiet word and a few lines, where the words only sound of danger. */
import { hunchText } from '../../words/ja/hunch.ts';
import { urgentText } from '../../words/ja/urgent.ts';
import type { SearchPageData } from './search-page-data.ts';
import type { AnswerKit } from './use-answer-kit.ts';
import type { Hunch } from './use-hunch.ts';

interface Props {
  readonly hunch: Hunch;
  readonly kit: AnswerKit;
  readonly data: SearchPageData;
}

export function HunchView({ hunch: { topics, lines, isYoung }, kit, data }: Props) {
  return (
    <section className="hunch">
      <div role="status">
        <h2>{hunchText.welcomeFor(topics[0]?.id ?? '')}</h2>
      </div>
      <kit.Lines documents={lines} isYoung={isYoung} data={data} />
      <p className="small">
        {urgentText.sensitive} <a href={data.helplinesPage}>{urgentText.all}</a>
      </p>
    </section>
  );
}
