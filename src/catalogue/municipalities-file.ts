/** Reads content/municipalities.csv: plain comma-separated lines without quotes, written by its importer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAreaCode } from '../domain/area-code.ts';
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
  const rows = lines.map((line, index) => parseLine(line, index + 2));
  const codeOf = new Map(rows.filter((row) => row.kind === 'prefecture').map((row) => [row.prefecture, row.code]));
  const municipalities = makeMunicipalities(rows.map((row) => ({ ...row, prefectureCode: codeOf.get(row.prefecture) ?? '' })));
  last = { file, municipalities };
  return municipalities;
}
