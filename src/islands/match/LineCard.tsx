/** 窓口や電話相談ひとつ: its name, its number large enough to press, and whether it answers now. */
import type { ReactNode } from 'react';
import { lineOpenness, type Clock } from '../../domain/entry/line-order.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import type { OpenAs } from '../../site/entry/open-words.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';

interface Props {
  readonly record: MatchRecord;
  readonly href: string;
  readonly clock: Clock;
  readonly as: OpenAs;
  /** other ways to reach it */
  readonly ways?: ReactNode;
  /** what it is for */
  readonly children: ReactNode;
}

export function LineCard({ record, href, clock, as, ways, children }: Props) {
  const number = record.phones?.[0]?.number;
  return (
    <li className="line-card" data-resource-id={record.id}>
      <h3>
        <a href={href}>{record.name}</a>
      </h3>
      {number && (
        <a className="number" href={phoneHref(number)}>
          {phoneDisplay(number)}
        </a>
      )}
      {ways}
      <OpenBadge openness={lineOpenness(record, clock)} now={clock.now} as={as} />
      <p>{children}</p>
    </li>
  );
}
