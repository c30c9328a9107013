/**
 * 危ないときの表: which words speak of which danger, whom to call then, and which kinds of places may be named.
 * The table is content (content/vocabulary/danger.yml); search, matcher, pages and checks all read it from here.
 */
import type { KindId } from './kind.ts';
import type { NeedId } from './need.ts';

/** いますぐの助けがいるしるし */
export const URGENT_SIGNS = ['violence', 'suicide', 'shelter', 'food'] as const;
export type UrgentSign = (typeof URGENT_SIGNS)[number];

/** Signs that nobody names: the person is under 18, and may be pregnant, or old or handicapped and in violence. */
export const SIGNS_OF_WHOM = ['child', 'elder', 'pregnant'] as const;
/** A sign of the matcher, or one of these. */
export type DangerSign = UrgentSign | (typeof SIGNS_OF_WHOM)[number];

/** Signs whose desks one may go to: for food, or for a bed, today. Of no other panel an address is told. */
export const SIGNS_OF_GOING: readonly DangerSign[] = ['food', 'shelter'];

export interface DangerTopic {
  readonly id: string;
  /** 見出し of its panel */
  readonly title: string;
  /** one sentence of welcome */
  readonly welcome: string;
  /** 見出し on the page of helplines, where its lines have a section of their own */
  readonly heading?: string | undefined;
  readonly sign?: DangerSign | undefined;
  /** of violence, dying or self-harm: in no address, no history, no storage */
  readonly isPrivate: boolean;
  /** of violence: the exit is shown, and only safe kinds of places are named */
  readonly isViolence: boolean;
  /** said of violence without saying which: gives way to a topic that says more */
  readonly isGeneral: boolean;
  /** asked for by the name of its desk, which then comes first */
  readonly isDeskFirst: boolean;
  readonly needs: readonly NeedId[];
  /** ids of entries, in the order of calling */
  readonly lines: readonly string[];
  /** the same for somebody under 18; without them `lines` */
  readonly childLines: readonly string[];
  /** the same for who is old and speaks of themselves; without them `lines` */
  readonly elderLines?: readonly string[];
  /** kinds of which the place's own desk comes among the lines */
  readonly desks: readonly KindId[];
  /** kinds that may be named beside the lines; empty: any */
  readonly kinds: readonly KindId[];
  /** the kinds that may be named beside those to somebody under 18 */
  readonly childKinds: readonly KindId[];
  /** patterns of words: see src/search/understand/danger-words.ts */
  readonly words: readonly string[];
  /** the same in other languages, and rare ways of saying it: most of the table's weight, loaded after the first answers */
  readonly foreign: readonly string[];
  /** words that speak of this danger only when nothing else is said */
  readonly mild: readonly string[];
}

/** The lines of a need that is no danger by itself. */
export interface NeedLines {
  readonly need: NeedId;
  readonly heading?: string | undefined;
  readonly lines: readonly string[];
}

/** What words of danger are read with. */
export interface DangerWords {
  /** names for lists of words, used in patterns as {name} */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** kanji and how they are read, so that a word is known in kana too */
  readonly readings: Readonly<Record<string, string>>;
  /** words that only look like danger */
  readonly harmless: readonly string[];
  /** words of somebody under 18 */
  readonly young: readonly string[];
  /** what else a text may be about when its last word is one of these: 虐待 研修 */
  readonly other: readonly string[];
  /** of drafts that are not kept: beside the words of private topics. Not in the index */
  readonly telling: readonly string[];
  /** somebody speaks of himself all the same: 研修で殴られた */
  readonly plea: readonly string[];
  /** a text about these is not of danger, as long as it names no person */
  readonly animals: readonly string[];
}

/** How people said it, or what only looks like it: content/vocabulary/danger-wordings.tsv. */
export interface DangerWording {
  readonly text: string;
  /** id of what it is of; undefined: of no danger */
  readonly topic: string | undefined;
}

export interface DangerTable extends DangerWords {
  /** in the order of danger */
  readonly topics: readonly DangerTopic[];
  readonly needs: readonly NeedLines[];
  /** for a desk for violence whose own number is not known */
  readonly noContact: readonly string[];
  /** 人権の電話: they hear of discrimination and bullying; of anything else one asks */
  readonly rights?: readonly string[];
  /** 夫・妻・恋人からの暴力の電話 */
  readonly partners?: readonly string[];
  /** 性暴力の電話: for a grown-up who names no such violence one of several things that they may mean */
  readonly sexual?: readonly string[];
  /** what the reading by a score is learnt from. Not in the index */
  readonly wordings: readonly DangerWording[];
}

export const NO_DANGER: DangerTable = {
  groups: {},
  readings: {},
  harmless: [],
  young: [],
  other: [],
  telling: [],
  plea: [],
  animals: [],
  topics: [],
  needs: [],
  noContact: [],
  wordings: [],
};

/** The only kinds that may be named to somebody who flees from violence; the table chooses among them. */
export const VIOLENCE_KINDS: readonly KindId[] = [
  'dv-center',
  'womens-center',
  'child-guidance-center',
  'helpline',
];

export const ADULT = 18;

/** Of each list its first, then of each its second: no danger waits for another. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const ids = new Set<string>();
  for (let at = 0; at < longest; at += 1) {
    for (const list of lists) if (list[at] !== undefined) ids.add(list[at]!);
  }
  return [...ids];
}

/** Of whom the age is not known and who speaks of school: a child's line and one for everybody in turns. */
export const linesForEither = ({
  lines,
  childLines,
}: Pick<DangerTopic, 'lines' | 'childLines'>): readonly string[] =>
  childLines.length > 0 ? inTurns([childLines, lines]) : lines;

/** The lines of several topics: the first of each, then the second of each, none twice. */
export function linesOf(topics: readonly DangerTopic[], isYoung = false): readonly string[] {
  return inTurns(
    topics.map(({ lines, childLines }) => (isYoung && childLines.length > 0 ? childLines : lines)),
  );
}

/** The lines that go with a need: those of the dangers that have its name, or its own. */
export function linesOfNeed(
  need: NeedId,
  { needs }: Pick<DangerTable, 'needs'>,
): readonly string[] {
  return needs.find((row) => row.need === need)?.lines ?? [];
}

/** いますぐの助け: comes before and apart from any ranking. */
export interface UrgentPanel {
  readonly sign: DangerSign;
  readonly title: string;
  readonly welcome: string;
  /** ids of helplines, first the one to call first */
  readonly lines: readonly string[];
  /** kinds of which the place's own desk stands beside them, the most direct first */
  readonly desks: readonly KindId[];
}

/** As much of the table as the matcher looks at: it travels in the page. */
export interface MatchDanger {
  readonly panels: readonly (UrgentPanel & {
    readonly childLines: readonly string[];
    readonly elderLines?: readonly string[];
  })[];
  /** kinds that may be named in violence, and those for somebody under 18 beside them */
  readonly kinds: readonly KindId[];
  readonly childKinds: readonly KindId[];
  /** the desks of who is old or handicapped, the most direct first */
  readonly elderKinds: readonly KindId[];
  /** 人権の電話 */
  readonly rights: readonly string[];
  /** 夫・妻・恋人からの暴力の電話 */
  readonly partners: readonly string[];
  readonly sexual: readonly string[];
}

export function dangerForMatch({
  topics,
  rights = [],
  partners = [],
  sexual = [],
}: Pick<DangerTable, 'topics' | 'rights' | 'partners' | 'sexual'>): MatchDanger {
  const topicOf = (wanted: DangerSign) => topics.find(({ sign }) => sign === wanted);
  const violence = topicOf('violence');
  return {
    panels: topics.flatMap(
      ({ sign, title, welcome, lines, childLines, elderLines = [], desks }) => {
        const ofElder = elderLines.length > 0 ? { elderLines } : {};
        return sign === undefined
          ? []
          : [{ sign, title, welcome, lines, childLines, ...ofElder, desks }];
      },
    ),
    kinds: violence?.kinds ?? [],
    childKinds: violence?.childKinds ?? [],
    // 福祉事務所（社会福祉法14条6項）: where there is no desk of the old
    elderKinds: [...(topicOf('elder')?.desks ?? []), 'welfare-office'],
    rights,
    partners,
    sexual,
  };
}
