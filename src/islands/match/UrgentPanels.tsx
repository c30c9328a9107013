/** いますぐの助け: shown the moment a sign is named, before any other question. */
import { useEffect, useMemo, useState } from 'react';
import { isAboutViolence, isUrgent, type Answers } from '../../matching/answers.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { isFreeLine, orderLines, type Clock } from '../../domain/entry/line-order.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import { showsViolence } from '../../site/entry/entry-lines.ts';
import { urgentPanels, type UrgentPanel } from '../../matching/urgent-panels.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { listText } from '../../words/ja/list.ts';
import { matchText } from '../../words/ja/match.ts';
import { useNow } from '../shared/use-now.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { LineCard } from './LineCard.tsx';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly answers: Answers;
  readonly data: MatchPageData;
}

const ADULT = 18;

/** The nation's lines, loaded with the first sign. */
function useLines(
  isWanted: boolean,
  folder: string,
): { readonly lines: ReadonlyMap<string, MatchRecord>; readonly isFailed: boolean } {
  const [lines, setLines] = useState<ReadonlyMap<string, MatchRecord>>(new Map());
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || lines.size > 0) return;
    setFailed(false);
    loadRecords(folder, ['national']).then(
      (records) => setLines(new Map(records.map((record) => [record.id, record]))),
      () => setFailed(true),
    );
  }, [isWanted]);
  return { lines, isFailed };
}

/** The lines of the panel that are there, what answers now first. */
function ordered(
  { lines: ids, sign }: UrgentPanel,
  lines: ReadonlyMap<string, MatchRecord>,
  clock: Clock,
  { age, conditions }: Answers,
): readonly MatchRecord[] {
  // Who cannot well call is shown where to write first, as the young are.
  const young =
    sign === 'child' || (age !== undefined && age < ADULT) || conditions.includes('no_phone');
  return orderLines(
    ids.flatMap((id) => lines.get(id) ?? []),
    clock,
    { young },
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

export function UrgentPanels({ answers, data }: Props) {
  const panels = urgentPanels(answers, data.danger);
  const { lines, isFailed } = useLines(panels.length > 0, data.dataFolder);
  const isViolent = isAboutViolence(answers);
  const shown = panels.flatMap((panel) => panel.lines.flatMap((id) => lines.get(id) ?? []));
  useQuickExit(isViolent || showsViolence(shown));
  const isHoliday = useMemo(() => holidaySet(data.holidays), [data]);
  const clock = { now: useNow(), isHoliday };
  if (panels.length === 0) return null;
  return (
    <div className="urgent-panels" role="status">
      {isUrgent(answers) && <p className="welcome">{matchText.welcome}</p>}
      {panels.map((panel) => (
        <section className="danger" key={panel.sign}>
          <h2>{panel.title}</h2>
          <p>{panel.welcome}</p>
          <ul className="lines" role="list">
            {ordered(panel, lines, clock, answers).map((line) => (
              <UrgentLine
                key={line.id}
                line={line}
                href={`${data.resourceBase}${entryPath(line)}/`}
                clock={clock}
              />
            ))}
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
