/** いますぐの助け: shown the moment a sign is named, before any other question. */
import { useEffect, useMemo, useState } from 'react';
import { isAboutViolence, isUrgent, type Answers } from '../../matching/answers.ts';
import type { Places } from '../../domain/area/reach.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { isFreeLine, orderLines, type Clock } from '../../domain/entry/line-order.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import { showsViolence } from '../../site/entry/entry-lines.ts';
import type { UrgentRow } from '../../matching/urgent-desks.ts';
import { isAsWritten, urgentPanels, type UrgentPanel } from '../../matching/urgent-panels.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { listText } from '../../words/ja/list.ts';
import { matchText } from '../../words/ja/match.ts';
import { useChunk } from '../shared/use-chunk.ts';
import { useNow } from '../shared/use-now.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { contextOf, ownAreas } from './find-matches.ts';
import { LineCard } from './LineCard.tsx';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly answers: Answers;
  readonly data: MatchPageData;
  readonly places: Places;
}

const fetchDesks = () => import('./urgent-desk-kit.tsx');
const NATION = ['national'];
const NOWHERE: readonly string[] = [];

/** All entries of these areas, loaded when some are named; those of the areas before until then. */
function useRecords(folder: string, areas: readonly string[]) {
  const [records, setRecords] = useState<readonly MatchRecord[]>([]);
  const [isFailed, setFailed] = useState(false);
  const names = areas.join();
  useEffect(() => {
    let isOver = false;
    setFailed(false);
    loadRecords(folder, areas).then(
      (found) => isOver || setRecords(found),
      () => isOver || setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [names]);
  return { records, isFailed };
}

/** The lines of the panel that are there, what answers now first. */
const linesOf = (
  { lines: ids, sign }: UrgentPanel,
  lines: readonly MatchRecord[],
  clock: Clock,
  answers: Answers,
): readonly UrgentRow[] =>
  orderLines(
    ids.flatMap((id) => lines.find((line) => line.id === id) ?? []),
    clock,
    { young: isAsWritten(sign, answers) },
  ).map((record) => ({ record }));

/** 電話相談ひとつ; one that has no number is written to */
function UrgentLine({
  line,
  href,
  clock,
}: {
  readonly line: MatchRecord;
  readonly href: string;
  readonly clock: Clock;
}) {
  const isNumbered = Boolean(line.phones?.[0]?.number);
  const ways = contactWays({ line: line.line, chat: line.chat, sms: line.sms }).map((way) => (
    <a key={way.label} className={isNumbered ? 'way' : 'number'} href={way.href} rel="noreferrer">
      {way.label}
    </a>
  ));
  return (
    <LineCard record={line} href={href} clock={clock} as="line" ways={ways}>
      {line.summary}
      {isFreeLine(line) && <span className="soft">・{listText.free}</span>}
    </LineCard>
  );
}

/** 119 and 110 */
const Emergency = () => (
  <p className="turns" data-emergency>
    {matchText.inDanger}
    {(['119', '110'] as const).map((number) => (
      <a key={number} className="button" href={`tel:${number}`}>
        {number}（{matchText.inDangerCall[number]}）
      </a>
    ))}
  </p>
);

export function UrgentPanels({ answers, data, places }: Props) {
  const { dataFolder: folder, danger } = data;
  const panels = urgentPanels(answers, danger);
  const isAsked = panels.length > 0;
  const { records: lines, isFailed } = useRecords(folder, isAsked ? NATION : NOWHERE);
  const isPlaced =
    answers.municipality !== undefined && panels.some(({ desks }) => desks.length > 0);
  const own = useRecords(folder, isPlaced ? ownAreas(answers, data, places) : NOWHERE).records;
  const kit = useChunk(fetchDesks, isPlaced).chunk;
  const isViolent = isAboutViolence(answers);
  const isShown = ({ id }: MatchRecord) => panels.some((panel) => panel.lines.includes(id));
  useQuickExit(isViolent || showsViolence(lines.filter(isShown)));
  const isHoliday = useMemo(() => holidaySet(data.holidays), [data]);
  const clock = { now: useNow(), isHoliday };
  if (!isAsked) return null;
  const rowsOf = (panel: UrgentPanel): readonly UrgentRow[] => {
    if (!kit) return linesOf(panel, lines, clock, answers);
    const desks = kit.urgentDesks(panel, answers, own, contextOf(data, places, clock.now));
    return kit.urgentRows(panel, answers, { lines, desks }, clock, danger);
  };
  const isSuicide = answers.urgent.includes('suicide');
  return (
    <div className="urgent-panels" role="status">
      {isUrgent(answers) && <p className="welcome">{matchText.welcome}</p>}
      {(isSuicide || isFailed) && <Emergency />}
      {panels.map((panel) => (
        <section className="danger" key={panel.sign}>
          <h2>{panel.title}</h2>
          <p>{panel.welcome}</p>
          <ul className="lines" role="list">
            {rowsOf(panel).map((row) => {
              const { record, others } = row;
              const href = `${data.resourceBase}${entryPath(record)}/`;
              return kit && others !== undefined ? (
                <kit.DeskLine
                  key={record.id}
                  desk={row}
                  href={href}
                  clock={clock}
                  usual={data.usualWords[record.kind]}
                  hasNoPhone={answers.conditions.includes('no_phone')}
                />
              ) : (
                <UrgentLine key={record.id} line={record} href={href} clock={clock} />
              );
            })}
          </ul>
          {isFailed && (
            <p>
              {matchText.linesFailed} <a href={data.helplinesPage}>{matchText.helplines}</a>
            </p>
          )}
        </section>
      ))}
      {isViolent && (
        <p className="notice">
          {matchText.violence} <a href={data.violencePage}>{matchText.violenceGo}</a>
        </p>
      )}
    </div>
  );
}
