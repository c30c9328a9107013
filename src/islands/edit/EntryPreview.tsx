/** ページでの見えかた: the same words as the entry's page, from what is sound so far. */
import { NATIONAL, NATIONAL_NAME } from '../../domain/area/national.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { FREE_CALL, phoneCaution } from '../../words/ja/phone.ts';
import { verifiedLabel } from '../../words/ja/verified.ts';
import { hoursLabel } from '../../words/ja/hours.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { questionsFor } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { entryText } from '../../words/ja/entry.ts';
import { accessFacts } from '../../site/entry/access-facts.ts';
import { firstVisitFacts, whoFacts } from '../../site/entry/entry-facts.ts';
import { workFacts } from '../../site/entry/work-facts.ts';
import { editText } from '../../words/ja/edit.ts';
import { feeWord, openingsFrom, summaryOf } from '../../site/entry/entry-lines.ts';
import type { Editor } from './editor.ts';
import { PreviewRow } from './PreviewRow.tsx';

interface Props {
  readonly resource: Resource;
  /** false while no kind is chosen */
  readonly hasKind: boolean;
  readonly editor: Editor;
}

export function EntryPreview({ resource, hasKind, editor }: Props) {
  const kind = kindOf(resource.kind);
  const hours = openingHoursOf(resource);
  const [next] = openingsFrom(resource, editor.now, editor.isHoliday, 1);
  const visit = firstVisitFacts(resource);
  const place = resource.location === 'hidden' ? undefined : resource.location;
  const areas = resource.area.map(
    (code) => editor.areas?.name(code) ?? (code === NATIONAL ? NATIONAL_NAME : code),
  );
  const questions = questionsFor(resource).map(questionText);
  const ways = [
    ...contactWays(resource).map(({ label }) => label),
    ...(resource.fax ? [entryText.fax] : []),
  ];
  const { verified } = resource;
  return (
    <div className="preview-card">
      <p className="tags">
        {hasKind ? <span className="tag">{kind.label}</span> : editText.preview.noKind}
      </p>
      <p className="preview-name">{resource.name || editText.preview.noName}</p>
      {resource.kana && <p className="soft small">{resource.kana}</p>}
      {(hasKind || resource.summary) && <p>{summaryOf(resource)}</p>}
      {resource.status.state !== 'open' && (
        <p className="notice">{entryText.notice[resource.status.state]}</p>
      )}
      {resource.phones?.map((phone, index) => (
        <p key={index}>
          <b>{phoneDisplay(phone.number)}</b>{' '}
          <span className="small">
            {[
              phone.label,
              phone.free ? FREE_CALL : '',
              phone.hours?.join('、'),
              phoneCaution(phone.number),
            ]
              .filter(Boolean)
              .join('・')}
          </span>
        </p>
      ))}
      {ways.length > 0 && (
        <p className="small">
          {entryText.otherWays} {ways.join('、')}
        </p>
      )}
      {resource.status.state === 'open' && resource.route === 'via-consultation' && (
        <p className="notice">{entryText.via}</p>
      )}
      <dl className="facts">
        <PreviewRow
          title={next ? entryText.next : entryText.openHeading}
          unknown={hours || resource.hours_note ? undefined : entryText.unknownHours}
        >
          {next && <p className="opening">{next.label}</p>}
          {hours && <p className="note">{hoursLabel(hours)}</p>}
          {resource.hours_note && <p className="note">{resource.hours_note}</p>}
        </PreviewRow>
        <PreviewRow
          title={entryText.cost}
          unknown={resource.fee || resource.fee_note ? undefined : entryText.unknownFee}
        >
          {resource.fee && <p>{feeWord(resource)}</p>}
          {resource.fee_note && <p className="note">{resource.fee_note}</p>}
        </PreviewRow>
        <PreviewRow title={entryText.firstVisit} unknown={visit.unknown.join('、') || undefined}>
          <ul className="traits">
            {visit.known.map((fact) => (
              <li key={fact} className="yes">
                {fact}
              </li>
            ))}
            {visit.refused.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          {resource.first_visit_note && <p>{resource.first_visit_note}</p>}
        </PreviewRow>
        <PreviewRow title={entryText.who}>
          {areas.length > 0 && <p>{whoFacts(resource, areas).join('。')}</p>}
          {resource.who_note && <p className="note">{resource.who_note}</p>}
        </PreviewRow>
        {workFacts(resource).length > 0 && (
          <PreviewRow title={entryText.work}>
            <ul className="traits">
              {workFacts(resource).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </PreviewRow>
        )}
        <PreviewRow
          title={entryText.where}
          unknown={
            resource.location === undefined && resource.kind !== 'helpline'
              ? entryText.unknownPlace
              : undefined
          }
        >
          {resource.location === 'hidden'
            ? entryText.hidden
            : place && (
                <p>
                  {[place.address, place.building].filter(Boolean).join(' ')}
                  {place.access && <span className="note"> {place.access}</span>}
                </p>
              )}
        </PreviewRow>
        {accessFacts(resource).length > 0 && (
          <PreviewRow title={entryText.access}>{accessFacts(resource).join('、')}</PreviewRow>
        )}
        {resource.provider && (
          <PreviewRow title={entryText.provider}>{resource.provider.name}</PreviewRow>
        )}
        <PreviewRow title={entryText.verified}>
          {verified.on && verified.by && verified.how && <p>{verifiedLabel(verified)}</p>}
          {resource.source.map((source, index) => (
            <p className="note" key={index}>
              {entryText.source}: {source.title}（{source.licence}）
            </p>
          ))}
        </PreviewRow>
      </dl>
      {questions.length > 0 && (
        <div className="questions">
          <p>
            <b>{entryText.ask}</b>
          </p>
          <ul>
            {questions.map((question) => (
              <li key={question}>「{question}」</li>
            ))}
          </ul>
        </div>
      )}
      {resource.body !== '' && (
        <>
          <p>
            <b>{editText.preview.body}</b>
          </p>
          <p className="body-text">{resource.body}</p>
        </>
      )}
    </div>
  );
}
