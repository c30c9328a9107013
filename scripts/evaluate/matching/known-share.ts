/** 連絡のしかたと時間が分かる割合: of how many places a way to reach them is known, and when they open, or when their kind usually does. */
import type { Catalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { usualFactsFor, usualFactsOf, usualOf } from '../../../src/domain/entry/usual.ts';
import { hasWay, whomToAsk, type AskAs } from '../../../src/domain/entry/whom-to-ask.ts';
import { tellsClockAlone } from '../../../src/domain/time/hours-note.ts';
import { isOfficeSection } from '../../../src/domain/vocabulary/office-section.ts';
import { isNetwork } from './fee-share.ts';

export interface ContactShare {
  readonly all: number;
  /** something to call, to write to or to read */
  readonly known: number;
  /** of the others, whom their page names to ask: never counted as a way to the place itself */
  readonly asked: Readonly<Record<AskAs | 'nobody', number>>;
}

export interface HoursShare {
  readonly all: number;
  /** in the form that is reckoned with */
  readonly known: number;
  /** the file tells no day, and the table of what is usual does */
  readonly usual: number;
  /** of those, the file tells from when until when */
  readonly usualWithClock: number;
  /** in words alone */
  readonly noted: number;
  /** left out of all of the above */
  readonly networks: number;
}

const isGoing = ({ status }: Resource) => status.state !== 'closed';

type Asked = Pick<Catalogue, 'resources' | 'municipalities' | 'kindDesks' | 'danger'>;

/** Of all places that are not closed. */
export function contactShareOf({
  resources,
  municipalities,
  kindDesks,
  danger,
}: Asked): ContactShare {
  const going = resources.filter(isGoing);
  const whom = whomToAsk({ resources, municipalities, kindDesks, safeLines: danger.noContact });
  const without = going.filter((resource) => !hasWay(resource));
  const asked = { keeps: 0, knows: 0, helps: 0, safe: 0, nobody: 0 };
  for (const resource of without) asked[whom(resource)?.as ?? 'nobody'] += 1;
  return { all: going.length, known: going.length - without.length, asked };
}

/** Of all places that are not closed and that a person may go to. */
export function hoursShareOf({
  resources,
  usual,
}: Pick<Catalogue, 'resources' | 'usual'>): HoursShare {
  const byKind = usualFactsOf(usual);
  const going = resources.filter(isGoing);
  const open = going.filter((resource) => !isNetwork(resource));
  const silent = open.filter(({ hours }) => hours === undefined);
  const tellsDay = ({ hours_note: note }: Resource) => note !== undefined && !tellsClockAlone(note);
  const isUsual = ({ name, kind }: Resource) =>
    usualFactsFor(isOfficeSection(name), usualOf(kind, byKind)).hours !== undefined;
  const ofUsual = silent.filter((resource) => !tellsDay(resource) && isUsual(resource));
  const usualWithClock = ofUsual.filter(({ hours_note: note }) => note !== undefined).length;
  const allNoted = silent.filter(({ hours_note: note }) => note !== undefined).length;
  return {
    all: open.length,
    known: open.length - silent.length,
    usual: ofUsual.length,
    usualWithClock,
    noted: allNoted - usualWithClock,
    networks: going.length - open.length,
  };
}
