/** 電話のほかの連絡のしかた: each with the address a press opens. */
import { WAY_IDS, type WayId } from '../../domain/entry/contact-way.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { wayText } from '../../words/ja/ways.ts';

export interface ContactWay {
  readonly id: WayId;
  readonly label: string;
  readonly href: string;
  /** as one would copy it from paper */
  readonly written: string;
}

export function wayHref(id: WayId, written: string): string {
  if (id === 'email') return `mailto:${written}`;
  return id === 'sms' ? `sms:${written.replaceAll('-', '')}` : written;
}

export function contactWays(resource: Pick<DeskRecord, WayId>): readonly ContactWay[] {
  return WAY_IDS.flatMap((id) => {
    const written = resource[id];
    return written ? [{ id, label: wayText[id], written, href: wayHref(id, written) }] : [];
  });
}
