/** にせものの文字 */
import { describe, expect, it } from 'vitest';
import { characterFindings } from '../../../src/domain/rules/character-rules.ts';
import { oddCharacterFindings } from '../../../src/domain/rules/odd-characters.ts';

describe('名前の、にせものの文字', () => {
  it.each([
    '見本\u00A0カフェ',
    '見本\u2003カフェ',
    '葛\u{E0100}城の会',
    '辻\uFE00',
    '見本Саfе',
    'Сafe 見本',
    'カフェо',
    'РАСЕ',
    'Κafe',
    '⼥性の会',
    '𝐌ihon',
    '見本センタ-',
  ])('%s', (name) =>
    expect(oddCharacterFindings(name).map(({ code }) => code)).toEqual(['odd-character']),
  );
  it.each([
    '見本カフェ',
    '見本　カフェ',
    'Cafe 見本',
    'ハウスα',
    'Ω会',
    'α',
    'Русский клуб',
    '한국어 교실',
    '☕️ カフェ',
    '1️⃣の会',
    'Café',
    'ヴィレッジⅡ',
    '髙﨑の会',
    'カフェ-HIRO',
  ])('%s は、そのままでよい', (name) => expect(oddCharacterFindings(name)).toEqual([]));
  it.each(['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u034F', '\u{E01F0}'])(
    '%j は、目に見えない文字',
    (character) =>
      expect(characterFindings(`見本${character}`).map(({ code }) => code)).toEqual([
        'control-character',
      ]),
  );
});
