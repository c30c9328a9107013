/** 電話のほかの連絡のしかた: each with the address a press opens. */
import type { DeskRecord } from '../domain/desk-record.ts';
import { text } from './text.ts';

export interface ContactWay {
  readonly label: string;
  readonly href: string;
  /** as one would copy it from paper */
  readonly written: string;
}

type Written = Pick<DeskRecord, 'line' | 'chat' | 'form' | 'email' | 'sms' | 'url'>;

export function contactWays(resource: Written): readonly ContactWay[] {
  const { line, chat, form, email, sms, url } = resource;
  const ways = [
    [text.entry.line, line, line],
    [text.entry.chat, chat, chat],
    [text.entry.form, form, form],
    [text.entry.email, email, email && `mailto:${email}`],
    [text.entry.sms, sms, sms && `sms:${sms.replaceAll('-', '')}`],
    [text.entry.site, url, url],
  ] as const;
  return ways.flatMap(([label, written, href]) => (written && href ? [{ label, written, href }] : []));
}
