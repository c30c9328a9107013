/** 急ぎの案内の、その町の窓口: which desks, in which order, and how each is shown. It comes once a place is said. */
import { lineOpenness, type Clock } from '../../domain/entry/line-order.ts';
import type { UrgentRow } from '../../matching/urgent-desks.ts';
import { usualHoursWordFor } from '../../site/entry/usual-hours.ts';
import type { UsualWords } from '../../site/entry/usual-words.ts';
import { listText } from '../../words/ja/list.ts';
import { deskText as words } from '../../words/ja/urgent-desks.ts';
import { LineCard } from './LineCard.tsx';

export { urgentDesks, urgentRows } from '../../matching/urgent-desks.ts';

interface DeskProps {
  readonly desk: UrgentRow;
  readonly href: string;
  readonly clock: Clock;
  readonly usual: UsualWords | undefined;
  readonly hasNoPhone: boolean;
}

/** その町の窓口ひとつ: where to go, whether it is open, for which part of the place, and that there are others like it */
export function DeskLine({
  desk: { record, others = 0 },
  href,
  clock,
  usual,
  hasNoPhone,
}: DeskProps) {
  const { address, whoNote } = record.card ?? {};
  const is = lineOpenness(record, clock)?.is;
  const days = usual && usualHoursWordFor(record.isSection === true, usual);
  const ways = (
    <>
      {address && (
        <p>
          {words.where} {address} {hasNoPhone && <b>{words.goThere}</b>}
        </p>
      )}
      {is === 'later' && <p className="no-print">{words.closed}</p>}
      {!is && <p>{days ? listText.hoursUsual(days) : listText.hoursUnknown}</p>}
    </>
  );
  return (
    <LineCard record={record} href={href} clock={clock} as="place" ways={ways}>
      {record.summary}
      {whoNote && `（${whoNote}）`}
      {others > 0 && <span className="soft">{words.others(others)}</span>}
    </LineCard>
  );
}
