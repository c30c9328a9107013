/** 結果: the best three with their reasons, more of them, the ladder of steps, what the area lacks, the desks that always help. */
import { useState, type ReactNode } from 'react';
import { isAboutViolence, isUrgent, neededToday, type Answers } from '../../matching/answers.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { type KindId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, type NeedId } from '../../domain/vocabulary/need.ts';
import { entryPath, kindWord, type Addressed } from '../../domain/entry/page-address.ts';
import type { Ordered } from '../../matching/match.ts';
import type { AskerId } from '../../domain/entry/words-to-say.ts';
import type { Places } from '../../domain/area/reach.ts';
import { showsViolence } from '../../site/entry/entry-lines.ts';
import { matchText } from '../../words/ja/match.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { useNow } from '../shared/use-now.ts';
import { AskerChoice } from '../shared/AskerChoice.tsx';
import type { FoundMatches } from './find-matches.ts';
import type { MatchPageData } from './match-page-data.ts';
import { FoldedPlaces } from './FoldedPlaces.tsx';
import { GapSection } from './GapSection.tsx';
import { LineCard } from './LineCard.tsx';
import { StepLadder } from './StepLadder.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import type { OpenBench } from './use-bench-parts.ts';

interface Props {
  readonly answers: Answers;
  readonly found: FoundMatches;
  readonly data: MatchPageData;
  readonly places: Places;
  /** a counsellor's */
  readonly bench: OpenBench | undefined;
  readonly onWard: (code: string) => void;
}

interface NoticeProps extends Pick<Props, 'answers'> {
  readonly result: FoundMatches['result'];
  /** '' while no area is chosen */
  readonly areaName: string;
  readonly hasGood: boolean;
}

const FIRST = 3;
const PAGE = 20;

/** What the reader is told of the answers: that no area was chosen, that others were looked at, that nothing fits. */
function Notices({ answers, result, areaName, hasGood }: NoticeProps) {
  const isCalm = !isUrgent(answers);
  const wantsArea =
    !answers.municipality && !isAboutViolence(answers) && !answers.urgent.includes('suicide');
  return (
    <>
      {wantsArea && <p className="notice">{matchText.noArea}</p>}
      {isCalm && result.isWidened && <p className="notice">{matchText.widened(areaName)}</p>}
      {isCalm && !hasGood && (
        <p className="notice">
          {matchText.none}
          {result.desks.length > 0 && ` ${matchText.noneNext}`}
        </p>
      )}
    </>
  );
}

/** 区をえらぶ: where the answers name a city and its desks are those of its wards. */
function Wards({ answers, places, onWard }: Pick<Props, 'answers' | 'places' | 'onWard'>) {
  const { municipality: city = '' } = answers;
  const wards = places.wardsOf?.(city) ?? [];
  if (wards.length === 0 || isAboutViolence(answers)) return null;
  const name = places.nameOf(city);
  return (
    <div className="notice no-print" data-wards>
      <p>{matchText.wards(name)}</p>
      <p className="turns">
        {wards.map((code) => (
          <button key={code} type="button" className="button quiet" onClick={() => onWard(code)}>
            {places.nameOf(code).slice(name.length)}
          </button>
        ))}
      </p>
    </div>
  );
}

/** Without food or a bed tonight, that is what is said first. */
const needsToSay = (answers: Answers): readonly NeedId[] => [
  ...new Set<NeedId>([
    ...neededToday(answers),
    ...(isAboutViolence(answers) ? ['violence' as const] : []),
    ...answers.needs,
  ]),
];

interface PlacesProps {
  readonly isCalm: boolean;
  readonly good: readonly Ordered[];
  readonly item: (suggestion: Ordered) => ReactNode;
}

/** The best three, and more of them at a press */
function GoodPlaces({ isCalm, good, item }: PlacesProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
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
    </>
  );
}

export function MatchResults(props: Props) {
  const { answers, data, places, bench, onWard } = props;
  const { result, records } = props.found;
  const [chosen, setAsker] = useState<AskerId>();
  const asker = chosen ?? answers.asker ?? 'self';
  const isCalm = !isUrgent(answers);
  // A wish to die is not answered by an office that lends money.
  const hasDesks = result.desks.length > 0 && !answers.urgent.includes('suicide');
  const clock = { now: useNow(), isHoliday: holidaySet(data.holidays) };
  const hrefOf = (entry: Addressed) => `${data.resourceBase}${entryPath(entry)}/`;
  const gapHref = (kind: KindId, nearby: string | undefined) => {
    const place = nearby === undefined ? undefined : records.get(nearby);
    return place ? hrefOf(place) : `${data.kindBase}${kindWord(kind)}/`;
  };
  const good = result.suggestions.slice(0, result.offered);
  const later = result.suggestions.filter(({ isLater }) => isLater);
  const folded = result.suggestions.slice(result.offered).filter(({ isLater }) => !isLater);
  useQuickExit(showsViolence(result.desks));
  const areaName = answers.municipality ? places.nameOf(answers.municipality) : '';
  const needs = needsToSay(answers);
  const item = (suggestion: Ordered) => (
    <SuggestionItem
      key={suggestion.record.id}
      suggestion={suggestion}
      clock={clock}
      hrefOf={hrefOf}
      nextStep={suggestion.nextStep ? records.get(suggestion.nextStep) : undefined}
      needs={needs}
      asker={asker}
      names={places}
      isCalm={isCalm}
      usual={data.usualWords[suggestion.record.kind]}
      home={answers.municipality}
    >
      {bench && !suggestion.record.needs.some(isSensitiveNeed) && (
        <bench.ChoiceControls
          id={suggestion.record.id}
          name={suggestion.record.name}
          bench={bench}
        />
      )}
    </SuggestionItem>
  );
  const missing = (
    <GapSection
      result={result}
      area={answers.municipality}
      areaName={areaName}
      data={data}
      hrefOf={gapHref}
    />
  );
  return (
    <>
      <Notices answers={answers} result={result} areaName={areaName} hasGood={good.length > 0} />
      <Wards answers={answers} places={places} onWard={onWard} />
      {good.length > 0 && isCalm && <AskerChoice asker={asker} onChoose={setAsker} />}
      {result.isThin && missing}
      <GoodPlaces isCalm={isCalm} good={good} item={item} />
      {isCalm && (
        <StepLadder
          good={good}
          later={later}
          step={answers.step}
          records={records}
          hrefOf={hrefOf}
        />
      )}
      {!result.isThin && missing}
      {hasDesks && (
        <section>
          <h3>{matchText.desks}</h3>
          <p className="soft">{matchText.desksLead}</p>
          <ul className="lines" role="list">
            {result.desks.map((desk) => (
              <LineCard
                key={desk.id}
                record={desk}
                href={hrefOf(desk)}
                clock={clock}
                as={desk.kind === 'helpline' ? 'line' : 'place'}
              >
                {desk.summary}
              </LineCard>
            ))}
          </ul>
        </section>
      )}
      {isCalm && <FoldedPlaces folded={folded} item={item} />}
      <p className="small no-print">
        <a href={data.aboutPage}>{matchText.how}</a>
      </p>
    </>
  );
}
