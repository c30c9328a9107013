/** いますぐの助け: shown the moment a sign is named, before any other question. */
import { useEffect, useState } from 'react';
import { isAboutViolence, type Answers } from '../../domain/answers.ts';
import { phoneDisplay, phoneHref } from '../../domain/contact.ts';
import type { MatchRecord } from '../../domain/match-record.ts';
import { urgentPanels } from '../../domain/urgent.ts';
import { matchText } from '../../site/match-text.ts';
import { useQuickExit } from '../use-quick-exit.ts';
import { loadRecords } from './load-records.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly answers: Answers;
  readonly data: MatchPageData;
}

/** The nation's lines, loaded with the first sign. */
function useLines(isWanted: boolean, folder: string): { readonly lines: ReadonlyMap<string, MatchRecord>; readonly isFailed: boolean } {
  const [lines, setLines] = useState<ReadonlyMap<string, MatchRecord>>(new Map());
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || lines.size > 0) return;
    setFailed(false);
    loadRecords(folder, ['national']).then((records) => setLines(new Map(records.map((record) => [record.id, record]))), () => setFailed(true));
  }, [isWanted]);
  return { lines, isFailed };
}

export function UrgentPanels({ answers, data }: Props) {
  const panels = urgentPanels(answers, data.danger);
  const { lines, isFailed } = useLines(panels.length > 0, data.dataFolder);
  const isViolent = isAboutViolence(answers);
  useQuickExit(isViolent);
  if (panels.length === 0) return null;
  return (
    <div className="urgent-panels" role="status">
      {panels.map((panel) => (
        <section className="danger" key={panel.sign}>
          <h2>{panel.title}</h2>
          <p>{panel.welcome}</p>
          <ul className="lines" role="list">
            {panel.lines.map((id) => {
              const line = lines.get(id);
              const number = line?.phones?.[0]?.number;
              return line && number && (
                <li className="line-card" key={id} data-resource-id={id}>
                  <h3><a href={`${data.resourceBase}${id}/`}>{line.name}</a></h3>
                  <a className="number" href={phoneHref(number)}>{phoneDisplay(number)}</a>
                  <p>{line.summary}</p>
                </li>
              );
            })}
          </ul>
          {isFailed && <p>{matchText.linesFailed} <a href={data.helplinesPage}>{matchText.helplines}</a></p>}
        </section>
      ))}
      {isViolent && <p className="notice">{matchText.violence} <a href={data.violencePage}>{matchText.violenceGo}</a></p>}
    </div>
  );
}
