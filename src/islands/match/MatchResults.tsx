/** 結果: the best three with their reasons, more of them, the ladder of steps, what the area lacks, the desks that always help. */
import { useState } from 'react';
import { isAboutViolence, isUrgent, type Answers } from '../../matching/answers.ts';
import type { UrgentSign } from '../../domain/vocabulary/danger.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { KIND_SENTENCES } from '../../domain/vocabulary/kind-sentences.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { lineOpenness } from '../../domain/entry/line-order.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { entryPath, kindWord, type Addressed } from '../../domain/entry/page-address.ts';
import type { Ordered } from '../../matching/match.ts';
import type { AskerId } from '../../domain/entry/words-to-say.ts';
import type { Places } from '../../domain/area/reach.ts';
import { showsViolence } from '../../site/entry/entry-lines.ts';
import { formAddress } from '../../site/links/form-address.ts';
import { matchText } from '../../words/ja/match.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';
import { useNow } from '../shared/use-now.ts';
import { AskerChoice } from '../shared/AskerChoice.tsx';
import type { FoundMatches } from './find-matches.ts';
import { usualOf } from '../../domain/vocabulary/usual.ts';
import type { MatchPageData } from './match-page-data.ts';
import { StepLadder } from './StepLadder.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';

interface Props {
  readonly answers: Answers;
  readonly found: FoundMatches;
  readonly data: MatchPageData;
  readonly places: Places;
}

const NEED_OF_SIGN: Partial<Readonly<Record<UrgentSign, NeedId>>> = {
  food: 'food',
  shelter: 'housing',
  violence: 'violence',
};
const FIRST = 3;
const PAGE = 20;

export function MatchResults({ answers, found: { result, records }, data, places }: Props) {
  const [shown, setShown] = useState(FIRST);
  const [asker, setAsker] = useState<AskerId>('self');
  const isCalm = !isUrgent(answers);
  // Without food or a bed tonight, that is what is said first.
  const needsToSay = [
    ...new Set<NeedId>([
      ...answers.urgent.flatMap((sign) => NEED_OF_SIGN[sign] ?? []),
      ...answers.needs,
    ]),
  ];
  // A wish to die is not answered by an office that lends money.
  const hasDesks = result.desks.length > 0 && !answers.urgent.includes('suicide');
  const now = useNow();
  const isHoliday = holidaySet(data.holidays);
  const hrefOf = (entry: Addressed) => `${data.resourceBase}${entryPath(entry)}/`;
  const gapHref = (kind: KindId, nearby: string | undefined) => {
    const place = nearby === undefined ? undefined : records.get(nearby);
    return place ? hrefOf(place) : `${data.kindBase}${kindWord(kind)}/`;
  };
  const good = result.suggestions.filter(({ verdict }) => verdict !== 'differs');
  const later = result.suggestions.filter(({ isLater }) => isLater);
  const differs = result.suggestions.filter(
    ({ verdict, isLater }) => verdict === 'differs' && !isLater,
  );
  useQuickExit(showsViolence(result.desks));
  const areaName = answers.municipality ? places.nameOf(answers.municipality) : '';
  const item = (suggestion: Ordered) => (
    <SuggestionItem
      key={suggestion.record.id}
      suggestion={suggestion}
      now={now}
      isHoliday={isHoliday}
      hrefOf={hrefOf}
      nextStep={suggestion.nextStep ? records.get(suggestion.nextStep) : undefined}
      needs={needsToSay}
      asker={asker}
      names={places}
      usual={usualOf(suggestion.record.kind, data.usual)}
    />
  );
  const desk = (record: MatchRecord) => {
    const number = record.phones?.[0]?.number;
    return (
      <li className="line-card" key={record.id} data-resource-id={record.id}>
        <h3>
          <a href={hrefOf(record)}>{record.name}</a>
        </h3>
        {number && (
          <a className="number" href={phoneHref(number)}>
            {phoneDisplay(number)}
          </a>
        )}
        <OpenBadge
          openness={lineOpenness(record, { now, isHoliday })}
          now={now}
          as={record.kind === 'helpline' ? 'line' : 'place'}
        />
        <p>{record.summary ?? KIND_SENTENCES[record.kind]}</p>
      </li>
    );
  };
  return (
    <>
      {!answers.municipality &&
        !isAboutViolence(answers) &&
        !answers.urgent.includes('suicide') && <p className="notice">{matchText.noArea}</p>}
      {isCalm && result.isWidened && <p className="notice">{matchText.widened(areaName)}</p>}
      {isCalm && good.length === 0 && (
        <p className="notice">
          {matchText.none}
          {result.desks.length > 0 && ` ${matchText.noneNext}`}
        </p>
      )}
      {good.length > 0 && isCalm && <AskerChoice asker={asker} onChoose={setAsker} />}
      {good.length > 0 && (
        <ul className="places first" role="list">
          {good.slice(0, Math.min(shown, FIRST)).map(item)}
        </ul>
      )}
      {shown > FIRST && good.length > FIRST && (
        <section>
          <h3>{matchText.moreHeading}</h3>
          <ul className="places" role="list">
            {good.slice(FIRST, shown).map(item)}
          </ul>
        </section>
      )}
      {good.length > shown && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => setShown(shown + PAGE)}>
            {isCalm ? matchText.more(Math.min(PAGE, good.length - shown)) : matchText.urgentLater}
          </button>
        </p>
      )}
      {isCalm && (
        <StepLadder
          good={good}
          later={later}
          step={answers.step}
          records={records}
          hrefOf={hrefOf}
        />
      )}
      {result.gaps.length > 0 && (
        <section>
          <h3>{matchText.gaps(areaName)}</h3>
          <ul className="chips" role="list">
            {result.gaps.map(({ kind, nearby }) => (
              <li key={kind}>
                <a href={gapHref(kind, nearby)}>
                  {kindOf(kind).label}
                  {nearby && `（${matchText.nearbyHas}）`}
                </a>
              </li>
            ))}
          </ul>
          <p className="small">
            <a
              href={formAddress(data.gapReport, 'gap', areaName ? { area: areaName } : {})}
              rel="noreferrer"
            >
              {matchText.reportGap}
            </a>
          </p>
        </section>
      )}
      {hasDesks && (
        <section>
          <h3>{matchText.desks}</h3>
          <p className="soft">{matchText.desksLead}</p>
          <ul className="lines" role="list">
            {result.desks.map(desk)}
          </ul>
        </section>
      )}
      {isCalm && differs.length > 0 && (
        <details className="no-print">
          <summary>{matchText.showDiffers(differs.length)}</summary>
          <p className="small soft">{matchText.verdictLead.differs}</p>
          <ul className="places" role="list">
            {differs.slice(0, PAGE).map(item)}
          </ul>
        </details>
      )}
      <p className="small no-print">
        <a href={data.aboutPage}>{matchText.how}</a>
      </p>
    </>
  );
}
