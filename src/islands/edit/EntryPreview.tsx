/** ページでの見えかた: the same words as the entry's page, from what is sound so far. */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { phoneCaution } from '../../words/ja/phone.ts';
import { verifiedLabel } from '../../words/ja/verified.ts';
import { hoursLabel } from '../../words/ja/hours.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { questionsFor } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { entryText } from '../../words/ja/entry.ts';
import { accessFacts, firstVisitFacts, whoFacts, workFacts } from '../../site/entry/entry-facts.ts';
import { editText } from '../../words/ja/edit.ts';
import { feeWord, openingsFrom, summaryOf } from '../../site/entry/entry-lines.ts';
import { text } from '../../words/ja/pages.ts';
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
    (code) => editor.areas?.name(code) ?? (code === 'national' ? '全国' : code),
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
        <p className="notice">{text.entry.notice[resource.status.state]}</p>
      )}
      {resource.phones?.map((phone, index) => (
        <p key={index}>
          <b>{phoneDisplay(phone.number)}</b>{' '}
          <span className="small">
            {[
              phone.label,
              phone.free ? '通話料無料' : '',
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
          {text.entry.otherWays} {ways.join('、')}
        </p>
      )}
      {resource.status.state === 'open' && resource.route === 'via-consultation' && (
        <p className="notice">{text.entry.via}</p>
      )}
      <dl className="facts">
        <PreviewRow
          title={next ? text.entry.next : text.entry.openHeading}
          unknown={hours || resource.hours_note ? undefined : '開いている日と時間'}
        >
          {next && <p className="opening">{next.label}</p>}
          {hours && <p className="note">{hoursLabel(hours)}</p>}
          {resource.hours_note && <p className="note">{resource.hours_note}</p>}
        </PreviewRow>
        <PreviewRow
          title={text.entry.cost}
          unknown={resource.fee || resource.fee_note ? undefined : 'お金がかかるか'}
        >
          {resource.fee && <p>{feeWord(resource)}</p>}
          {resource.fee_note && <p className="note">{resource.fee_note}</p>}
        </PreviewRow>
        <PreviewRow title={text.entry.firstVisit} unknown={visit.unknown.join('、') || undefined}>
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
        <PreviewRow title={text.entry.who}>
          {areas.length > 0 && <p>{whoFacts(resource, areas).join('。')}</p>}
          {resource.who_note && <p className="note">{resource.who_note}</p>}
        </PreviewRow>
        {workFacts(resource).length > 0 && (
          <PreviewRow title={text.entry.work}>
            <ul className="traits">
              {workFacts(resource).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </PreviewRow>
        )}
        <PreviewRow
          title={text.entry.where}
          unknown={
            resource.location === undefined && resource.kind !== 'helpline' ? '場所' : undefined
          }
        >
          {resource.location === 'hidden'
            ? text.entry.hidden
            : place && (
                <p>
                  {[place.address, place.building].filter(Boolean).join(' ')}
                  {place.access && <span className="note"> {place.access}</span>}
                </p>
              )}
        </PreviewRow>
        {accessFacts(resource).length > 0 && (
          <PreviewRow title={text.entry.access}>{accessFacts(resource).join('、')}</PreviewRow>
        )}
        {resource.provider && (
          <PreviewRow title={text.entry.provider}>{resource.provider.name}</PreviewRow>
        )}
        <PreviewRow title={text.entry.verified}>
          {verified.on && verified.by && verified.how && <p>{verifiedLabel(verified)}</p>}
          {resource.source.map((source, index) => (
            <p className="note" key={index}>
              {text.entry.source}: {source.title}（{source.licence}）
            </p>
          ))}
        </PreviewRow>
      </dl>
      {questions.length > 0 && (
        <div className="questions">
          <p>
            <b>{text.entry.ask}</b>
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
