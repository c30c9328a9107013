/** 見えかたの事実: one row a subject, as on the entry's page. */
import type { ReactNode } from 'react';
import { NATIONAL, NATIONAL_NAME } from '../../../domain/area/national.ts';
import { openingHoursOf } from '../../../domain/time/read-hours.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { accessFacts } from '../../../site/entry/access-facts.ts';
import { firstVisitFacts, whoConditions, whoFacts } from '../../../site/entry/entry-facts.ts';
import { changeLines, feeWord, openingsFrom } from '../../../site/entry/entry-lines.ts';
import { roomFacts } from '../../../site/entry/welcome-facts.ts';
import { workFacts } from '../../../site/entry/work-facts.ts';
import { entryText } from '../../../words/ja/entry.ts';
import { hoursLabel } from '../../../words/ja/hours.ts';
import { documentLabel, sourceNote, verifiedLabel } from '../../../words/ja/verified.ts';
import { editText } from '../../../words/ja/edit.ts';
import type { Editor } from '../editor.ts';
import { PreviewRow } from './PreviewRow.tsx';

interface Props {
  readonly resource: Resource;
  readonly editor: Editor;
}
type OfResource = Pick<Props, 'resource'>;

const words = editText.preview.unknown;

/** nothing where there is nothing to say */
const Note = ({ children }: { readonly children: ReactNode }) =>
  children ? <p className="note">{children}</p> : null;

function Opening({ resource, editor }: Props) {
  const hours = openingHoursOf(resource);
  const [next] = openingsFrom(resource, editor.now, editor.isHoliday, 1);
  const note = resource.hours_note;
  return (
    <PreviewRow
      title={next ? entryText.next : entryText.openHeading}
      unknown={!hours && !note && words.hours}
    >
      {next && <p className="opening">{next.label}</p>}
      <Note>{hours && hoursLabel(hours)}</Note>
      <Note>{note}</Note>
      {[...changeLines(resource, editor.now.date), ...roomFacts(resource, editor.now.date)].map(
        (line) => (
          <Note key={line}>{line}</Note>
        ),
      )}
    </PreviewRow>
  );
}

function Cost({ resource }: OfResource) {
  const { fee, fee_note: note } = resource;
  return (
    <PreviewRow title={entryText.cost} unknown={!fee && !note && words.fee}>
      {fee && <p>{feeWord(resource)}</p>}
      <Note>{note}</Note>
    </PreviewRow>
  );
}

function FirstVisit({ resource }: OfResource) {
  const { known, refused, unknown } = firstVisitFacts(resource);
  return (
    <PreviewRow title={entryText.firstVisit} unknown={unknown.join('、')}>
      <ul className="traits">
        {known.map((fact) => (
          <li key={fact} className="yes">
            {fact}
          </li>
        ))}
        {refused.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {resource.first_visit_note && <p>{resource.first_visit_note}</p>}
    </PreviewRow>
  );
}

function Who({ resource, editor }: Props) {
  const areas = resource.area.map(
    (code) => editor.areas?.name(code) ?? (code === NATIONAL ? NATIONAL_NAME : code),
  );
  const facts = areas.length > 0 ? whoFacts(resource, areas) : whoConditions(resource);
  return (
    <PreviewRow title={entryText.who}>
      {facts.length > 0 && <p>{facts.join('。')}</p>}
      <Note>{resource.who_note}</Note>
    </PreviewRow>
  );
}

function Work({ resource }: OfResource) {
  const facts = workFacts(resource);
  return facts.length === 0 ? null : (
    <PreviewRow title={entryText.work}>
      <ul className="traits">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </PreviewRow>
  );
}

function whereText(location: Resource['location']): ReactNode {
  if (location === undefined || location === 'hidden') return location && entryText.hidden;
  const { address, building, access } = location;
  return (
    <p>
      {[address, building].filter(Boolean).join(' ')}
      {access && <span className="note"> {access}</span>}
    </p>
  );
}

function Where({ resource: { location, kind } }: OfResource) {
  return (
    <PreviewRow
      title={entryText.where}
      unknown={location === undefined && kind !== 'helpline' && words.place}
    >
      {whereText(location)}
    </PreviewRow>
  );
}

function Verified({ resource: { verified, source, asOf } }: OfResource) {
  return (
    <PreviewRow title={entryText.verified}>
      {verified?.on && verified.by && verified.how && <p>{verifiedLabel(verified)}</p>}
      {asOf === undefined && <p>{documentLabel(undefined)}</p>}
      {source.map((one, index) => (
        <Note key={index}>
          {entryText.source}: {one.title}（{sourceNote(one)}）
        </Note>
      ))}
    </PreviewRow>
  );
}

export function PreviewFacts({ resource, editor }: Props) {
  const access = accessFacts(resource);
  return (
    <dl className="facts">
      <Opening resource={resource} editor={editor} />
      <Cost resource={resource} />
      <FirstVisit resource={resource} />
      <Who resource={resource} editor={editor} />
      <Work resource={resource} />
      <Where resource={resource} />
      {access.length > 0 && <PreviewRow title={entryText.access}>{access.join('、')}</PreviewRow>}
      {resource.provider && (
        <PreviewRow title={entryText.provider}>{resource.provider.name}</PreviewRow>
      )}
      <Verified resource={resource} />
    </dl>
  );
}
