/** 電話のほかの連絡のしかた */
import type { DeskRecord } from '../domain/desk-record.ts';

export const contactText = { fax: 'ファクス', email: 'メール', form: '問い合わせフォーム', line: 'LINE', chat: 'チャット', sms: 'ショートメッセージ', site: 'ウェブサイト' } as const;

export interface ContactWay {
  readonly label: string;
  readonly href: string;
}

/** Ways to press, the easiest to write by first. A fax is none of them. */
export function otherWays(record: Pick<DeskRecord, 'line' | 'chat' | 'form' | 'email' | 'sms' | 'url'>): readonly ContactWay[] {
  const ways = [
    [contactText.line, record.line],
    [contactText.chat, record.chat],
    [contactText.form, record.form],
    [contactText.email, record.email && `mailto:${record.email}`],
    [contactText.sms, record.sms && `sms:${record.sms.replaceAll('-', '')}`],
    [contactText.site, record.url],
  ] as const;
  return ways.flatMap(([label, href]) => (href ? [{ label, href }] : []));
}
