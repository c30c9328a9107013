/** 署名: of the exact bytes, by one key, and by nothing that comes near. */
import { describe, expect, it } from 'vitest';
import { isFeedKey, isSecretKey } from '../../../src/domain/settings/feed-key.ts';
import {
  isSignedBy,
  makeFeedKeys,
  publicHalfOf,
  signatureOf,
} from '../../../src/exchange/feed/feed-signature.ts';
import { KEYS, sampleFeed } from './sample-feed.ts';

const { bytes, signature } = sampleFeed();
const holds = (some: Uint8Array, signed = signature, key = KEYS.publicKey) =>
  isSignedBy(some, signed, key);

describe('feed.json の署名', () => {
  it('holds for the bytes that were signed, with the key that signed', () => {
    expect(holds(bytes)).toBe(true);
    expect(publicHalfOf(KEYS.secretKey)).toBe(KEYS.publicKey);
    expect(holds(Buffer.alloc(0), signatureOf(Buffer.alloc(0), KEYS.secretKey))).toBe(true);
  });

  it('fails for one flipped bit, wherever it is', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (at % 8);
      expect(holds(flipped), String(at)).toBe(false);
    }
  });

  it('fails for the same facts written in other bytes', () => {
    const text = bytes.toString('utf8');
    for (const other of [
      JSON.stringify(JSON.parse(text)),
      JSON.stringify(JSON.parse(text), null, 1),
      text.trimEnd(),
      `${text}\n`,
      `\uFEFF${text}`,
      text.replaceAll('\n', '\r\n'),
    ])
      expect(holds(Buffer.from(other))).toBe(false);
  });

  it('fails for another key, and for a signature that is not whole', () => {
    expect(holds(bytes, signature, makeFeedKeys().publicKey)).toBe(false);
    expect(holds(bytes, sampleFeed(undefined, {}, makeFeedKeys()).signature)).toBe(false);
    const plain = signature.trim();
    const hex = Buffer.from(plain, 'base64').toString('hex');
    for (const torn of [
      '',
      '\n',
      plain.slice(0, -4),
      plain.slice(0, 40),
      ` ${plain}`,
      `${plain}\n\n`,
      plain + plain,
      plain.replace(/==$/, ''),
      hex,
      '<!doctype html>',
    ])
      expect(holds(bytes, torn), torn).toBe(false);
    expect(holds(bytes, plain)).toBe(true);
  });

  it('takes nothing else for a key, and never a secret one', () => {
    const wrong = [
      '',
      'a',
      KEYS.secretKey,
      KEYS.publicKey.slice(1),
      `${KEYS.publicKey} `,
      `MCowBQYDK2VuAyEA${KEYS.publicKey.slice(16)}`,
    ];
    for (const key of wrong) {
      expect(isFeedKey(key), key).toBe(false);
      expect(holds(bytes, signature, key), key).toBe(false);
    }
    expect([isFeedKey(KEYS.publicKey), isSecretKey(KEYS.secretKey)]).toEqual([true, true]);
    expect([KEYS.publicKey, 'あ', ''].map((key) => signatureOf(bytes, key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
