/** 運営への連絡: what each way holds, and what it must not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_MAIL_ADDRESS,
  mailAddress,
  operatorWays,
  wholeMailAddress,
} from '../../src/site/links/operator-links.ts';

const BODY = { name: '見本の会', email: 'info@mihon.example', phone: '0183-00-0000' } as const;

/** What a mail program reads out of the address. */
function readMail(address: string) {
  const [to = '', query = ''] = address.replace(/^mailto:/, '').split('?');
  const parts = Object.fromEntries(
    query
      .split('&')
      .filter(Boolean)
      .map((part) => part.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(to), ...parts };
}

describe('運営への連絡', () => {
  it('団体がなければ、何も出さない', () => expect(operatorWays(undefined)).toEqual([]));

  it('あるものだけを、メール・フォーム・電話の順に出す', () => {
    expect(operatorWays(BODY).map(({ label, href }) => [label, href])).toEqual([
      ['メール', 'mailto:info@mihon.example'],
      ['電話 0183-00-0000', 'tel:0183000000'],
    ]);
    expect(
      operatorWays({ name: '見本の会', url: 'https://mihon.example/contact' }).map(({ id }) => id),
    ).toEqual(['url']);
  });

  it('暴力・虐待のページからは、名前もアドレスも入れず、ほかの番号も出さない', () => {
    const ways = operatorWays(BODY, {
      letter: { subject: '見本のにげる場所', body: 'https://mihon.example/x' },
      isSensitive: true,
    });
    expect(ways.map(({ id }) => id)).toEqual(['email']);
    expect(readMail(ways[0]!.href)).toEqual({
      to: 'info@mihon.example',
      subject: 'カタログについて',
    });
  });

  it('どんな文も、一字もなくさずに届ける。長すぎるものは入れない', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }),
        (subject, body) => {
          const letter = { subject, body: `${body}\n終わり` };
          const address = wholeMailAddress('info+a&b@mihon.example', letter);
          const whole = mailAddress('info+a&b@mihon.example', letter);
          expect(address).toBe(whole.length <= LONGEST_MAIL_ADDRESS ? whole : undefined);
          const read = readMail(whole) as Record<string, string>;
          expect(read['to']).toBe('info+a&b@mihon.example');
          expect(read['body']?.replaceAll('\r\n', '\n')).toBe(letter.body.replace(/\r\n?/g, '\n'));
        },
      ),
    ));
});
