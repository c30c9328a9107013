/** ひとこと: a sentence of a place's own facts, for the places that nobody wrote one for. Computed, never stored. */

/** As an entry may hold one. */
export const SUMMARY_LENGTH = 80;

export interface SummaryFacts {
  /** 渋谷区恵比寿; absent where it must not be told */
  readonly place?: string | undefined;
  /** 第2・第4水曜 15:00–19:00 */
  readonly hours?: string | undefined;
  /** the list's own words, where no rule could be made of them */
  readonly hoursNote?: string | undefined;
  /** 無料 */
  readonly fee?: string | undefined;
  readonly who?: string | undefined;
  /** a number, an address or a site to ask */
  readonly isReachable: boolean;
  /** it opens on days of its own: a 子ども食堂, no office */
  readonly hasOwnDays: boolean;
}

const LONGEST_PART = 34;
const isShort = (text: string) => [...text].length <= LONGEST_PART;

/** 水曜日、17:00〜19:00（月に1回くらい。何週目かは、資料では分かりません） */
const WEEKDAY_NOTE =
  /^((?:[日月火水木金土]・)*[日月火水木金土]曜日)(?:、(\d{1,2}:\d{2}(?:〜\d{1,2}:\d{2}|から)))?(?:（(月に1回くらい)?[^（）]*）)?(?:。|$)/;

function daysInNote(note: string): string | undefined {
  const found = WEEKDAY_NOTE.exec(note);
  if (!found) return note.startsWith('月に1回くらい') ? '月に1回くらい' : undefined;
  const [, days, times, often] = found;
  return [often, days, times].filter(Boolean).join('、');
}

/** What is known of its days, or that nothing is. */
function whenSentence({ hours, hoursNote, isReachable, hasOwnDays }: SummaryFacts): string {
  const days = hours ?? (hoursNote === undefined ? undefined : daysInNote(hoursNote));
  if (days !== undefined) return isShort(days) ? `${days}に開きます` : '';
  if (hoursNote !== undefined || !hasOwnDays) return '';
  return isReachable
    ? 'いつ開くかは、分かっていません'
    : 'いつ開くか、どう連絡するかは、分かっていません';
}

function whereAndWhen(facts: SummaryFacts): readonly string[] {
  const { place } = facts;
  const when = whenSentence(facts);
  const isUnknown = when.endsWith('分かっていません');
  const where = place === undefined ? '' : `${place}にあります。`;
  if (when === '') return [where];
  if (place === undefined) return [`${when}。`];
  return [isUnknown ? `${where}${when}。` : `${place}で、${when}。`, where];
}

const lengthOf = (parts: readonly string[]) => [...parts.join('')].length;

/** The parts that fit beside those before them; of two ways to say one thing, the fuller. */
function fitting(taken: string, choices: readonly (readonly string[])[]): readonly string[] {
  return choices.reduce<readonly string[]>((parts, ways) => {
    const way = ways.find((one) => lengthOf([taken, ...parts, one]) <= SUMMARY_LENGTH);
    return [...parts, way ?? ''];
  }, []);
}

/**
 * 「渋谷区恵比寿で、第2・第4水曜 15:00–19:00に開きます。子どもや地域の人が…。無料です。」: what it is, and the facts that fit into
 * 80 characters.
 */
export function factSummary(kindSentence: string, facts: SummaryFacts): string {
  const who = facts.who && isShort(facts.who) ? `対象: ${facts.who}。` : '';
  const [where = '', ...rest] = fitting(kindSentence, [
    whereAndWhen(facts),
    [facts.fee ? `${facts.fee}です。` : ''],
    [who],
  ]);
  return [where, kindSentence, ...rest].join('');
}
