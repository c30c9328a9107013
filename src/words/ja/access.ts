/** 設備とことばのことば. */
import { languageName } from './languages.ts';

export const ACCESS_WORDS = {
  wheelchair: { yes: '車いすで入れる', no: '車いすでは入りにくい' },
  accessible_toilet: { yes: '車いすで使えるトイレがある', no: '車いす用のトイレはない' },
  sign_language: { yes: '手話が使える', no: '手話は使えない' },
  writing_ok: { yes: '筆談ができる', no: '筆談はできない' },
} as const;

export const languagesText = (codes: readonly string[]) =>
  `ことば: ${codes.map(languageName).join('、')}`;
