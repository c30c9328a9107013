/** 知っているものを指す答え。Answers that point at something known: an area, an entry of the catalogue, a day. */
import { isAreaCode } from '../../domain/area/area-code.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

const WRITE_FULLY =
  '都道府県から書いてください（例: 東京都練馬区）。どこからでも使えるところは「全国」と書きます。';

/** 「東京都練馬区、板橋区」 → codes, or what is wrong with the first that is not known */
export function areaAnswer(
  text: string,
  municipalities: Municipalities,
): readonly string[] | ContentFinding {
  const codes: string[] = [];
  for (const name of text
    .normalize('NFKC')
    .split(/[、,・\n\s]+/)
    .filter(Boolean)) {
    if (name === '全国' || name === 'national') codes.push('national');
    else if (/^\d{6}$/.test(name) && isAreaCode(name) && municipalities.get(name)) codes.push(name);
    else {
      const found = municipalities.findByName(name);
      if (found.length === 0)
        return {
          code: 'unknown-area',
          message: `「${name}」という地域が見つかりません`,
          fix: WRITE_FULLY,
        };
      if (found.length > 1)
        return {
          code: 'unknown-area',
          message: `「${name}」は${found.length}つあります（${found
            .slice(0, 4)
            .map(({ code }) => municipalities.fullName(code))
            .join('、')}）`,
          fix: WRITE_FULLY,
        };
      codes.push(found[0]!.code);
    }
  }
  return codes.length > 0
    ? [...new Set(codes)]
    : { code: 'missing-field', message: '使える地域がありません', fix: WRITE_FULLY };
}

const FIND_IT = '場所のページを開いて、アドレス（/resources/… のところ）を写してください。';

/** An id, the address of a page, the path of a file, a former id, or a name that only one place has */
export function placeAnswer(
  text: string,
  resources: readonly Resource[],
): Resource | ContentFinding {
  const plain = text.normalize('NFKC').trim();
  const path = plain
    .replace(/[?#].*$/, '')
    .replace(/\.md$/, '')
    .replace(/\/+$/, '');
  const id = /(?:^|\/)resources\/(.+)$/.exec(path)?.[1] ?? path;
  const byId = resources.find(
    (resource) =>
      resource.id === id || entryPath(resource) === id || resource.formerly?.includes(id),
  );
  if (byId) return byId;
  const named = resources.filter(
    ({ name }) => foldForIdentity(name) !== '' && foldForIdentity(name) === foldForIdentity(plain),
  );
  if (named.length === 1) return named[0]!;
  return {
    code: 'dangling-id',
    message:
      named.length > 1
        ? `この名前の場所は${named.length}つあります`
        : 'この場所は、カタログに見つかりません',
    fix: FIND_IT,
  };
}

const REIWA = 2018;

/** 2026-03-31, 2026/3/31, 2026年3月31日, 令和8年3月31日 */
export function dateAnswer(text: string): string | ContentFinding {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const parts = /^(?:(\d{4})|(?:令和|R)(\d{1,2}|元))[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?$/i.exec(
    plain,
  );
  if (parts) {
    const year = parts[1] ? Number(parts[1]) : REIWA + (parts[2] === '元' ? 1 : Number(parts[2]));
    const date = `${year}-${parts[3]!.padStart(2, '0')}-${parts[4]!.padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
  }
  return {
    code: 'not-a-date',
    message: '日付を読みとれません',
    fix: '2026年3月31日 のように、年・月・日を書いてください。',
  };
}
