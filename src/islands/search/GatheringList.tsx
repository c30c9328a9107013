/** これからの相談会・行事, above the places: name, day, place, and where all of it is told. */
import { useEffect, useMemo, useState } from 'react';
import type { SentDay, SentGathering } from '../../domain/gathering/sent-gathering.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { gatheringsFor, type FoundGathering } from '../../search/answer/gatherings-for.ts';
import { decodeGatherings } from '../../search/files/gatherings-file.ts';
import { routes } from '../../site/links/routes.ts';
import { dateLabel } from '../../words/ja/date.ts';
import { gatheringsText } from '../../words/ja/gatherings.ts';
import { openText } from '../../words/ja/open.ts';
import { searchText } from '../../words/ja/search.ts';
import { rangeLabel } from '../../words/ja/time.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import type { GatheringsProps } from './Gatherings.tsx';

const MOST = 5;

function whenLabel({ date, times }: SentDay): string {
  const label = times.map(rangeLabel).join('・');
  return `${dateLabel(date)} ${label || openText.unknownTime}`;
}

function Item({ gathering: { anchor, name, kind, place }, day }: FoundGathering) {
  return (
    <li>
      <a href={`${routes.events()}#${anchor}`}>
        <b>{name}</b>
      </a>{' '}
      <span className="small soft">{gatheringsText.kind(kind)}</span>
      <br />
      <b>{whenLabel(day)}</b>
      {day.isCancelled && <strong> {gatheringsText.cancelled}</strong>}
      {place && <span className="small"> {place}</span>}
    </li>
  );
}

/** undefined until they are there; none where they do not come: the page of them all is still linked. */
function useGatherings(file: string): readonly SentGathering[] | undefined {
  const [all, setAll] = useState<readonly SentGathering[]>();
  useEffect(() => {
    fetchOnce(file, decodeGatherings).then(setAll, () => setAll([]));
  }, [file]);
  return all;
}

export function GatheringList({
  query,
  places,
  file,
}: GatheringsProps & { readonly file: string }) {
  const all = useGatherings(file);
  const answer = useMemo(
    () => all && gatheringsFor(query, all, places, momentInJapan(new Date()).date),
    [all, query, places],
  );
  if (!answer) return null;
  const { found, isOtherTime } = answer;
  return (
    <section>
      <h2>{gatheringsText.heading}</h2>
      {(found.length === 0 || isOtherTime) && <p className="notice">{searchText.noEvents}</p>}
      {isOtherTime && found.length > 0 && <p className="small">{searchText.otherTimes}</p>}
      {found.length > 0 && (
        <ul className="meetings" role="list">
          {found.slice(0, MOST).map((one) => (
            <Item key={one.gathering.anchor} {...one} />
          ))}
        </ul>
      )}
      <p>
        <a href={routes.events()}>{searchText.allEvents}</a>
      </p>
    </section>
  );
}
