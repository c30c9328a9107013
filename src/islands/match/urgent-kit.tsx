/** いますぐの助けの一式: the lines and the desks of the place, as one part that loads before it is asked for. */
import { useEffect, useMemo, useState } from 'react';
import { isAboutViolence, isUrgent, type Answers } from '../../matching/answers.ts';
import type { Places } from '../../domain/area/reach.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { isFreeLine, lineOpenness, type Clock } from '../../domain/entry/line-order.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import { showsViolence } from '../../site/entry/entry-lines.ts';
import {
  HALL,
  hallOf,
  isGoneTo,
  isGoneToFor,
  isTakenToHall,
  urgentDesks,
  urgentRows,
  type Halls,
  type UrgentDesk,
  type UrgentRow,
} from '../../matching/urgent-desks.ts';
import { urgentPanels, type UrgentPanel } from '../../matching/urgent-panels.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { usualHoursWordFor } from '../../site/entry/usual-hours.ts';
import type { UsualWords } from '../../site/entry/usual-words.ts';
import { listText } from '../../words/ja/list.ts';
import { matchText } from '../../words/ja/match.ts';
import { deskText } from '../../words/ja/urgent-desks.ts';
import { fetchJsonIfThere } from '../shared/fetch-once.ts';
import { useNow } from '../shared/use-now.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { contextOf, ownAreas } from './find-matches.ts';
import { Emergency } from './Emergency.tsx';
import { LineCard } from './LineCard.tsx';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

export interface UrgentProps {
  readonly answers: Answers;
  readonly data: MatchPageData;
  readonly places: Places;
}

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

/** 役所の代表 of the prefecture's municipalities, once one of them is asked for */
function useHalls(folder: string, prefecture: string | undefined): Halls {
  const [halls, setHalls] = useState<Halls>({});
  useEffect(() => {
    if (prefecture === undefined) return;
    const read = (file: unknown) => file as Halls;
    fetchJsonIfThere(`${folder}halls-${prefecture}.json`, read).then(
      (found) => found && setHalls(found),
      () => undefined,
    );
  }, [prefecture]);
  return halls;
}

interface DeskProps {
  readonly desk: UrgentRow;
  readonly href: string;
  readonly clock: Clock;
  readonly usual: UsualWords | undefined;
  /** without a call */
  readonly isGoneToAtOnce: boolean;
  /** it is one to go to: an address that is not known is asked for */
  readonly isGoneTo: boolean;
}

/** その町の窓口ひとつ: where to go, whether it is open, for which part of the place, and that there are others like it */
function DeskLine({
  desk: { record, others = 0 },
  href,
  clock,
  usual,
  isGoneToAtOnce,
  isGoneTo,
}: DeskProps) {
  const { address, whoNote } = record.card ?? {};
  const is = lineOpenness(record, clock)?.is;
  const days = usual && usualHoursWordFor(record.isSection === true, usual);
  const ways = (
    <>
      {isGoneTo && (
        <p>
          {deskText.where} {address ?? deskText.whereUnknown}{' '}
          {isGoneToAtOnce && <b>{deskText.goThere}</b>}
        </p>
      )}
      {is === 'later' && <p className="no-print">{deskText.closed}</p>}
      {!is && <p>{days ? listText.hoursUsual(days) : listText.hoursUnknown}</p>}
    </>
  );
  return (
    <LineCard record={record} href={href} clock={clock} as="place" ways={ways}>
      {record.summary}
      {whoNote && `（${whoNote}）`}
      {others > 0 && <span className="soft">{deskText.others(others)}</span>}
    </LineCard>
  );
}

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

export function UrgentPanels({ answers, data, places }: UrgentProps) {
  const { dataFolder: folder, danger } = data;
  const panels = urgentPanels(answers, danger);
  const isAsked = panels.length > 0;
  const { records: lines, isFailed } = useRecords(folder, isAsked ? NATION : NOWHERE);
  const { municipality } = answers;
  const isPlaced = municipality !== undefined && panels.some(({ desks }) => desks.length > 0);
  const own = useRecords(folder, isPlaced ? ownAreas(answers, data, places) : NOWHERE).records;
  const isOfHall = panels.some((panel) => isTakenToHall(panel, answers));
  const halls = useHalls(
    folder,
    isPlaced && isOfHall ? places.prefectureOf(municipality) : undefined,
  );
  const isShown = ({ id }: MatchRecord) => panels.some((panel) => panel.lines.includes(id));
  useQuickExit(showsViolence(lines.filter(isShown)));
  const isHoliday = useMemo(() => holidaySet(data.holidays), [data]);
  const clock = { now: useNow(), isHoliday };
  if (!isAsked) return null;
  const context = contextOf(data, places, clock.now);
  const desksOf = (panel: UrgentPanel): readonly UrgentDesk[] => {
    const desks = urgentDesks(panel, answers, own, context);
    const isOfTown = ({ record }: UrgentDesk) => danger.elderKinds.includes(record.kind);
    return desks.some(isOfTown) || !isTakenToHall(panel, answers)
      ? desks
      : [...hallOf(halls, municipality ?? '', deskText.hall(isGoneToFor(panel))), ...desks];
  };
  const rowsOf = (panel: UrgentPanel): readonly UrgentRow[] => {
    const desks = desksOf(panel);
    return urgentRows(panel, answers, { lines, desks }, clock, danger);
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
              const href =
                record.id === HALL
                  ? `${data.areaBase}${record.area[0]}/`
                  : `${data.resourceBase}${entryPath(record)}/`;
              return others !== undefined ? (
                <DeskLine
                  key={record.id}
                  desk={row}
                  href={href}
                  clock={clock}
                  usual={data.usualWords[record.kind]}
                  isGoneTo={isGoneToFor(panel)}
                  isGoneToAtOnce={isGoneTo(record, answers)}
                />
              ) : (
                <UrgentLine key={record.id} line={record} href={href} clock={clock} />
              );
            })}
          </ul>
          {isFailed && (
            <p>
              {deskText.linesFailed} <a href={data.helplinesPage}>{matchText.helplines}</a>
            </p>
          )}
        </section>
      ))}
      {isAboutViolence(answers) && (
        <p className="notice">
          {deskText.violence} <a href={data.violencePage}>{deskText.violenceGo}</a>
        </p>
      )}
    </div>
  );
}
