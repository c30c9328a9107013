/** だれのための場所か: whom an entry serves, for whom it is and whether it has room, as lines for pages, lists and paper. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { capacityOn, nextFromOn, servesOf } from '../../domain/entry/welcome.ts';
import { AUDIENCE_IDS } from '../../domain/vocabulary/audience.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { welcomeText } from '../../words/ja/welcome.ts';

const isPrefecture = (code: string) => code.slice(2, 5) === '000';

type Residence = Pick<DeskRecord, 'area' | 'kind' | 'serves'>;

function servedResidents({ kind }: Residence, where: string): string {
  const isDesk = kindOf(kind).group === 'consult';
  return isDesk ? welcomeText.desk(where) : welcomeText.serves.residents(where);
}

/** どこに住む人のためか: what the entry says, else where it is, with what is usual for a desk of its kind. */
export function residenceFact(record: Residence, areas: readonly string[]): string {
  const where = areas.join('、');
  const { serves, area } = record;
  if (serves === 'anyone') return welcomeText.serves.anyone();
  if (area.includes('national')) return welcomeText.serves.nation();
  if (serves === 'residents') return servedResidents(record, where);
  if (serves === 'prefecture')
    return area.every(isPrefecture)
      ? welcomeText.serves.prefecture(where)
      : welcomeText.serves.aroundIt(where);
  const isUsual = servesOf(record) === 'residents';
  return isUsual
    ? welcomeText.usually(servedResidents(record, where))
    : welcomeText.serves.unsaid(where);
}

type Said = Pick<DeskRecord, 'for' | 'for_women' | 'not_for' | 'may_start'>;

/** The entry's own words: だけ first, then おもに. 女性だけ has a sentence of its own. */
function audienceFacts({ for: own, for_women: isForWomen }: Said): readonly string[] {
  if (own === undefined) return [];
  if (own === 'anyone') return [welcomeText.anyone];
  return (['only', 'mainly'] as const).flatMap((level) =>
    AUDIENCE_IDS.filter((id) => own[id] === level && !(id === 'women' && isForWomen)).map((id) =>
      welcomeText.audience(id, level),
    ),
  );
}

/** Who may begin besides the person; that one oneself may is no news. */
function startFact({ may_start: may = [] }: Said): readonly string[] {
  const [family, supporter] = [may.includes('family'), may.includes('supporter')];
  if (family && supporter) return [welcomeText.start.both];
  if (family) return [welcomeText.start.family];
  if (supporter) return [welcomeText.start.supporter];
  return may.includes('self') ? [welcomeText.start.onlySelf] : [];
}

export function audienceLines(record: Said): readonly string[] {
  return [
    ...audienceFacts(record),
    ...(record.not_for ? [welcomeText.notFor(record.not_for)] : []),
    ...startFact(record),
  ];
}

type Room = Pick<DeskRecord, 'capacity' | 'next_from' | 'per_month'>;

/** 空き, while it is news */
export function roomFacts(record: Room, today: string): readonly string[] {
  const { capacity, next_from: next, per_month: count } = record;
  const state = capacityOn(capacity, today);
  const from = nextFromOn(next, today);
  return [
    ...(state && capacity ? [welcomeText.capacity(state, capacity.on)] : []),
    ...(from === undefined ? [] : [welcomeText.nextFrom(from)]),
    ...(count === undefined ? [] : [welcomeText.perMonth(count)]),
  ];
}
