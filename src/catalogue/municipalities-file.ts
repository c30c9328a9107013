/** Reads content/municipalities.csv: plain comma-separated lines without quotes, written by its importer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAreaCode } from '../domain/area-code.ts';
import { isEntryName } from '../domain/entry-id.ts';
import { isWebAddress } from '../domain/web-address.ts';
import { MUNICIPALITY_KINDS, makeMunicipalities, type Municipalities, type Municipality, type MunicipalityKind } from '../domain/municipality.ts';

export const MUNICIPALITY_COLUMNS = ['code', 'prefecture', 'name', 'kana', 'slug', 'kind', 'parent', 'lat', 'lon', 'neighbours', 'url'] as const;

function isKind(value: string): value is MunicipalityKind {
  return (MUNICIPALITY_KINDS as readonly string[]).includes(value);
}

/** One line; throws with what is wrong, in Japanese. */
function parseLine(line: string, number: number): Municipality {
  const fail = (what: string): never => {
    throw new Error(`content/municipalities.csv ${number}行目: ${what}`);
  };
  const cells = line.split(',');
  if (cells.length !== MUNICIPALITY_COLUMNS.length) fail(`列が${MUNICIPALITY_COLUMNS.length}個ではなく${cells.length}個あります`);
  const [code = '', prefecture = '', name = '', kana = '', slug = '', kind = '', parent = '', lat = '', lon = '', neighbours = '', url = ''] = cells;
  const sound = isAreaCode(code);
  if (sound !== true || code === 'national') return fail(sound === true ? 'コードがありません' : sound.message);
  if (name.trim() === '' || prefecture.trim() === '') return fail('名前か都道府県名が空です');
  if (/[<>&"]/.test(prefecture + name)) return fail(`名前に使えない記号があります（「${name}」）`);
  if (!/^[ぁ-ゖー]+$/.test(kana)) return fail(`読み「${kana}」が、ひらがなではありません`);
  if (!isEntryName(slug)) return fail(`slug「${slug}」は、半角の小文字の英数字とハイフンだけで書いてください`);
  if (url && !isWebAddress(url)) return fail(`url「${url.slice(0, 40)}」がアドレスの形ではありません`);
  if (!isKind(kind)) return fail(`「${kind}」という種類はありません`);
  if (!(Number(lat) > 20 && Number(lat) < 46 && Number(lon) > 122 && Number(lon) < 154)) fail('緯度・経度が日本の中ではありません');
  return {
    code, prefecture, name, kana, slug, kind,
    prefectureCode: '',
    ...(parent ? { parent } : {}),
    lat: Number(lat),
    lon: Number(lon),
    neighbours: neighbours ? neighbours.split(' ') : [],
    ...(url ? { url } : {}),
  };
}

/** A table of another kind would be wrong in every line. */
const MOST_TOLD = 20;

/** Codes and slugs given twice, and codes that no line has. */
function betweenLines(rows: readonly Municipality[], lines: readonly string[]): readonly (readonly [number, string])[] {
  const lineOf = (code: string, nth = 0) => lines.flatMap((line, index) => (line.startsWith(`${code},`) ? [index + 2] : []))[nth] ?? 1;
  const codes = new Set(rows.map(({ code }) => code));
  const prefectures = new Set(rows.filter(({ kind }) => kind === 'prefecture').map(({ prefecture }) => prefecture));
  const seen = new Set<string>();
  const slugs = new Map<string, string>();
  return rows.flatMap((row): readonly (readonly [number, string])[] => {
    const { code, prefecture, kind, slug, parent, neighbours } = row;
    if (seen.has(code)) return [[lineOf(code, 1), `コード ${code} が2回あります`]];
    seen.add(code);
    const slugKey = kind === 'prefecture' ? `/${slug}` : `${prefecture}/${slug}`;
    const taken = slugs.get(slugKey);
    slugs.set(slugKey, code);
    const unknown = [...neighbours, ...(parent ? [parent] : [])].find((other) => !codes.has(other) || other === code);
    return [
      ...(taken ? [[lineOf(code), `slug「${slug}」は ${taken} と同じです`] as const] : []),
      ...(prefectures.has(prefecture) ? [] : [[lineOf(code), `「${prefecture}」という都道府県の行がありません`] as const]),
      ...(unknown ? [[lineOf(code), unknown === code ? '自分自身がとなりになっています' : `となりや親のコード ${unknown} の行がありません`] as const] : []),
    ];
  });
}

let last: { readonly file: string; readonly municipalities: Municipalities } | undefined;

/** @throws Error in Japanese, with the line, when the file is missing or broken */
export function readMunicipalities(contentDir: string): Municipalities {
  const file = join(contentDir, 'municipalities.csv');
  if (last?.file === file) return last.municipalities;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error('content/municipalities.csv（市区町村の一覧）が見つかりません');
  }
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
  if (header !== MUNICIPALITY_COLUMNS.join(',')) throw new Error(`content/municipalities.csv 1行目: 見出しが ${MUNICIPALITY_COLUMNS.join(',')} ではありません`);
  const broken: string[] = [];
  const rows = lines.flatMap((line, index) => {
    try {
      return [parseLine(line, index + 2)];
    } catch (error) {
      broken.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  broken.push(...betweenLines(rows, lines).map(([line, what]) => `content/municipalities.csv ${line}行目: ${what}`));
  if (broken.length > 0) throw new Error([...broken.slice(0, MOST_TOLD), ...(broken.length > MOST_TOLD ? [`ほか ${broken.length - MOST_TOLD}件`] : [])].join('\n'));
  const codeOf = new Map(rows.filter((row) => row.kind === 'prefecture').map((row) => [row.prefecture, row.code]));
  const municipalities = makeMunicipalities(rows.map((row) => ({ ...row, prefectureCode: codeOf.get(row.prefecture) ?? '' })));
  last = { file, municipalities };
  return municipalities;
}
