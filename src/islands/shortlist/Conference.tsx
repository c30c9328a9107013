/**
 * 支援調整会議の紙: several options, with room to write by hand. There is no field to type into, and so nothing about
 * a person that could be kept.
 */
import { longDateLabel } from '../../words/ja/date.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import type { Mark } from '../../domain/shortlist/choice.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { ConferenceRow } from './ConferenceRow.tsx';
import type { Marks } from './marks.ts';
import { UnfitPlaces } from './UnfitPlaces.tsx';
import type { DeskContext } from './desk-context.ts';
import { SayChoice, useChosenWords } from './SayChoice.tsx';

const words = sheetText.conference;

/** A desk answers nearly all: the first ones say what it is for. */
const MOST_NEEDS = 4;
/** So many options leave room on the page for longer answers. */
const FEW = 3;

/** えらんだ places first, あとで last. */
const rankOf = (mark: Mark | undefined) => ['chosen', undefined, 'later'].indexOf(mark?.choice);

const Blank = ({
  label,
  isWide = false,
}: {
  readonly label: string;
  readonly isWide?: boolean;
}) => (
  <div className={isWide ? 'fill wide' : 'fill'}>
    <span>{label}</span>
  </div>
);

export function Conference({
  records,
  context,
  marks,
}: {
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
  readonly marks: Marks;
}) {
  const { columns } = words;
  const chosen = useChosenWords('supporter');
  const isUnfit = ({ id }: DeskRecord) => marks.get(id)?.choice === 'unfit';
  const options = records
    .filter((record) => !isUnfit(record))
    .toSorted((a, b) => rankOf(marks.get(a.id)) - rankOf(marks.get(b.id)));
  // What was looked at and left out takes its own room.
  const isRoomy = options.length <= FEW && options.length === records.length;
  return (
    <>
      <SayChoice {...chosen} />
      <div className={isRoomy ? 'conference roomy' : 'conference'}>
        <p className="no-names">
          <b>{words.noNames}</b> {words.stored}
        </p>
        <div className="fills">
          <Blank label={words.subject} />
          <Blank label={words.date} />
          <Blank label={words.roles} isWide />
        </div>
        <div className="box">
          <h3>{words.wishes}</h3>
        </div>
        <h3>{words.options}</h3>
        <div className="compare-scroll" tabIndex={0} role="region" aria-label={words.caption}>
          <table className="options">
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.place}</th>
                <th scope="col">{columns.why}</th>
                <th scope="col">{columns.ask}</th>
                <th scope="col">{columns.who}</th>
              </tr>
            </thead>
            <tbody>
              {options.map((record) => (
                <ConferenceRow
                  key={record.id}
                  record={record}
                  mark={marks.get(record.id)}
                  context={context}
                  needsLabel={words.needs(
                    record.needs.slice(0, MOST_NEEDS).map(needLabel),
                    record.needs.length > MOST_NEEDS,
                  )}
                  sentence={chosen.sentenceFor(record)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <UnfitPlaces records={records.filter(isUnfit)} marks={marks} />
        <div className="follow">
          <p>
            <b>
              {words.follow}: {words.followLine}
            </b>
            　{words.followWho}
            <i className="blank" />
          </p>
          <p>
            {words.alternative}
            <i className="blank" />
          </p>
          <p>
            {words.next}
            <b>{words.nextLine}</b>
          </p>
        </div>
        <div className="last">
          <div className="box small-box">
            <h3>{words.missing}</h3>
          </div>
          <p className="made">
            {words.made(longDateLabel(context.now.date))} {context.data.siteName}{' '}
            {window.location.host}
          </p>
        </div>
      </div>
    </>
  );
}
