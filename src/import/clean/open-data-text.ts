/** 公開の表のくせを直す。What published tables do to text, undone. */
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { withoutRadicals } from '../../domain/text/radicals.ts';

/** ①9:00 is no 19:00: a circled number keeps apart from the digits behind it. */
const withoutCircles = (text: string): string =>
  text.replace(/[①-⑳]/g, (circle) => `（${circle.normalize('NFKC')}）`);

/** NFKC but for brackets and waves, which read better wide; one space for any run of white space, none at the ends. */
export function tidyText(text: string): string {
  return (
    withoutCircles(withoutRadicals(text))
      .normalize('NFKC')
      .replace(/[‐‑‒–—―−]|(?<=\d)ー(?=\d)/g, '-')
      // センタ-: between other kana a hyphen may be meant.
      .replace(/センタ-/g, 'センター')
      .replaceAll('(', '（')
      .replaceAll(')', '）')
      .replaceAll('~', '〜')
      .replaceAll('|', '｜')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** は-とふる, read はーとふる: the hyphen is a long mark where the reading says so. */
export function withLongMarks(name: string, kana: string): string {
  return name.replace(
    /(?<=([ぁ-んァ-ヶ]))-(?=([ぁ-んァ-ヶ]))/g,
    (hyphen, before: string, after: string) =>
      toHiragana(kana).includes(toHiragana(`${before}ー${after}`)) ? 'ー' : hyphen,
  );
}

/** The web addresses in a cell, in order, each once; none with a name and password in it. */
export function urlsIn(text: string): readonly string[] {
  // A blank that slipped into an address: https://a.jp/service/home /satsuki/
  const found =
    text
      .replace(/(https?:)\/{3,}/gi, '$1//')
      .replace(/(https?:\/\/[^\s<>"]+)[ \u3000]+(?=\/[\w-])/gi, '$1')
      .replace(/[（）]/g, ' ')
      .normalize('NFKC')
      .match(/https?:\/\/(?:(?!https?:\/\/)[^\s<>"'`「」（）、。;])+/gi) ?? [];
  return [...new Set(found)].filter((one) => {
    try {
      const url = new URL(one);
      return url.hostname.includes('.') && url.username === '' && url.password === '';
    } catch {
      return false;
    }
  });
}

/** The first web address in a cell, or undefined. */
export function firstUrl(text: string): string | undefined {
  return urlsIn(text)[0];
}

/** 住所 with its prefecture and municipality in front, each once. */
export function fullAddress(prefecture: string, municipality: string, written: string): string {
  let rest = tidyText(written);
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const part of [prefecture, municipality])
      if (rest.startsWith(part)) rest = rest.slice(part.length).trim();
    rest = rest.replace(/^西多摩郡(?=.{1,4}[町村])/, '');
  }
  return `${prefecture}${municipality}${rest}`;
}

/** Cuts at `max` characters, at a sentence's end if one is near. */
export function shorten(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const cut = characters.slice(0, max - 1).join('');
  const stop = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('、'));
  return stop > max / 2 ? `${cut.slice(0, stop)}…` : `${cut}…`;
}

/** A point in Japan, or undefined; latitude and longitude may have been swapped. */
export function pointOf(
  lat: string,
  lon: string,
): { readonly lat: number; readonly lon: number } | undefined {
  const [a, b] = [Number(lat), Number(lon)];
  const isIn = (north: number, east: number) =>
    north >= 24 && north <= 46 && east >= 122 && east <= 154;
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  if (isIn(a, b)) return { lat: round(a), lon: round(b) };
  return isIn(b, a) ? { lat: round(b), lon: round(a) } : undefined;
}
