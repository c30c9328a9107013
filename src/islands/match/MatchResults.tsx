/** 結果: urgent help first, then the places by verdict, what the area lacks, and the desks that always help. */
import { useState } from 'react';
import type { Answers } from '../../domain/answers.ts';
import { momentInJapan } from '../../domain/calendar-date.ts';
import { phoneDisplay, phoneHref } from '../../domain/contact.ts';
import { holidaySet } from '../../domain/holiday-set.ts';
import { kindOf } from '../../domain/kind.ts';
import type { MatchRecord } from '../../domain/match-record.ts';
import type { MatchResult, Suggestion } from '../../domain/matcher.ts';
import type { Places } from '../../domain/area-reach.ts';
import { matchText } from '../../site/match-text.ts';
import type { MatchPageData } from './match-page-data.ts';
import { SuggestionItem } from './SuggestionItem.tsx';

interface Props {
  readonly answers: Answers;
  readonly result: MatchResult;
  readonly records: ReadonlyMap<string, MatchRecord>;
  readonly data: MatchPageData;
  readonly places: Places;
}

const FIRST = 3;
const PAGE = 20;

export function MatchResults({ answers, result, records, data, places }: Props) {
  const [shown, setShown] = useState(FIRST);
  const now = momentInJapan(new Date());
  const isHoliday = holidaySet(data.holidays);
  const hrefOf = (id: string) => `${data.resourceBase}${id}/`;
  const byVerdict = (verdict: Suggestion['verdict']) => result.suggestions.filter((suggestion) => suggestion.verdict === verdict);
  const [fits, ask, differs] = [byVerdict('fits'), byVerdict('ask'), byVerdict('differs')];
  const good = [...fits, ...ask];
  const visible = good.slice(0, shown);
  const areaName = answers.municipality ? places.nameOf(answers.municipality) : '';
  const item = (suggestion: Suggestion) => (
    <SuggestionItem key={suggestion.record.id} suggestion={suggestion} now={now} isHoliday={isHoliday} hrefOf={hrefOf} nextStep={suggestion.nextStep ? records.get(suggestion.nextStep) : undefined} />
  );
  const line = (id: string) => {
    const record = records.get(id);
    const number = record?.phones?.[0]?.number;
    return record && number && (
      <li className="line-card" key={id} data-resource-id={id}>
        <h3><a href={hrefOf(id)}>{record.name}</a></h3>
        <a className="number" href={phoneHref(number)}>{phoneDisplay(number)}</a>
        <p>{record.summary}</p>
      </li>
    );
  };
  return (
    <>
      {result.urgent.map((panel) => (
        <section className="danger" key={panel.sign}>
          <h2>{panel.title}</h2>
          <ul className="lines" role="list">{panel.lines.map(line)}</ul>
        </section>
      ))}
      {answers.needs.includes('violence') && <p className="notice">{matchText.violence} <a href={data.violencePage}>{matchText.violenceGo}</a></p>}
      {!answers.municipality && <p className="notice">{matchText.noArea}</p>}
      {result.isWidened && <p className="notice">{matchText.widened(areaName)}</p>}
      {good.length === 0 && <p className="notice">{matchText.none}{result.desks.length > 0 && ` ${matchText.noneNext}`}</p>}
      {(['fits', 'ask'] as const).map((verdict) => {
        const part = visible.filter((suggestion) => suggestion.verdict === verdict);
        return part.length > 0 && (
          <section key={verdict}>
            <h2 className="verdict">{matchText.verdicts[verdict]}</h2>
            <p className="small soft">{matchText.verdictLead[verdict]}</p>
            <ul className="places" role="list">{part.map(item)}</ul>
          </section>
        );
      })}
      {good.length > shown && <p><button type="button" className="button quiet" onClick={() => setShown(shown + PAGE)}>{matchText.more(Math.min(PAGE, good.length - shown))}</button></p>}
      {differs.length > 0 && (
        <details>
          <summary>{matchText.showDiffers(differs.length)}</summary>
          <p className="small soft">{matchText.verdictLead.differs}</p>
          <ul className="places" role="list">{differs.slice(0, PAGE).map(item)}</ul>
        </details>
      )}
      {result.gaps.length > 0 && (
        <section>
          <h2>{matchText.gaps(areaName)}</h2>
          <ul className="chips" role="list">{result.gaps.map((kind) => <li key={kind}><a href={`${data.kindBase}${kind}/`}>{kindOf(kind).label}</a></li>)}</ul>
        </section>
      )}
      {result.desks.length > 0 && (
        <section>
          <h2>{matchText.desks}</h2>
          <p className="soft">{matchText.desksLead}</p>
          <ul className="lines" role="list">{result.desks.map((desk) => line(desk.id) || <li className="line-card" key={desk.id} data-resource-id={desk.id}><h3><a href={hrefOf(desk.id)}>{desk.name}</a></h3><p>{desk.summary ?? kindOf(desk.kind).sentence}</p></li>)}</ul>
        </section>
      )}
      <p className="small"><a href={data.aboutPage}>{matchText.how}</a></p>
    </>
  );
}
