/** 電話のほかの連絡のしかた: each with the address a press opens. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { entryText } from '../../words/ja/entry.ts';

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
    [entryText.line, line, line],
    [entryText.chat, chat, chat],
    [entryText.form, form, form],
    [entryText.email, email, email && `mailto:${email}`],
    [entryText.sms, sms, sms && `sms:${sms.replaceAll('-', '')}`],
    [entryText.site, url, url],
  ] as const;
  return ways.flatMap(([label, written, href]) =>
    written && href ? [{ label, written, href }] : [],
  );
}
