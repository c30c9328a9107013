/** タイルの地図のきまり: a grid of names, in which each area of the map stands once. */
import { hasOffice, type Municipality } from '../area/municipality.ts';
import { when, type ContentFinding } from '../problem.ts';
import { JAPAN, type Tile, type TileMap } from '../gap/tile-map.ts';

const CODE = 'bad-tiles';
const wrong = (message: string, fix: string): ContentFinding => ({ code: CODE, message, fix });

/** On a phone a tile must still be as wide as a finger needs. */
export const MOST_COLUMNS = 12;

export interface PlacedTileFinding extends ContentFinding {
  /** 1-based */
  readonly line: number;
}

export interface ReadTiles {
  readonly map: TileMap;
  readonly findings: readonly PlacedTileFinding[];
}

type Named = Pick<Municipality, 'code' | 'name'>;

const FIX_NAME =
  '市区町村（全国の地図では都道府県）の名前を、municipalities.csv のとおりに書いてください。場所のないところは空にします。';

/** @param areas all that must stand on the map */
export function readTileGrid(id: string, text: string, areas: readonly Named[]): ReadTiles {
  const byName = new Map(areas.map((area) => [area.name, area]));
  const tiles: Tile[] = [];
  const findings: PlacedTileFinding[] = [];
  const seen = new Set<string>();
  const rows = text.replace(/\n+$/, '').split('\n');
  rows.forEach((line, row) => {
    const cells = line.split(',');
    const tell = (holds: unknown, message: string, fix: string) => {
      for (const finding of when(holds, wrong(message, fix)))
        findings.push({ ...finding, line: row + 1 });
    };
    tell(
      cells.length > MOST_COLUMNS,
      `列が${cells.length}個あります`,
      `スマートフォンでも押せるように、${MOST_COLUMNS}列までにしてください。`,
    );
    cells.forEach((name, column) => {
      if (name === '') return;
      const area = byName.get(name);
      tell(!area, `「${name.slice(0, 20)}」は、この地図にない名前です`, FIX_NAME);
      tell(seen.has(name), `「${name}」が2つあります`, '1つの地域は、1つのますにしてください。');
      if (area && !seen.has(name)) tiles.push({ code: area.code, column, row });
      seen.add(name);
    });
  });
  const missing = areas.filter(({ name }) => !seen.has(name)).map(({ name }) => name);
  const told = when(missing.length > 0, {
    ...wrong(
      `${missing.slice(0, 5).join('、')}${missing.length > 5 ? ' など' : ''}がありません（${missing.length}か所）`,
      FIX_NAME,
    ),
    line: 1,
  });
  const columns = Math.max(0, ...tiles.map(({ column }) => column + 1));
  return { map: { id, columns, tiles }, findings: [...told, ...findings] };
}

/** What stands on a map: the prefectures of Japan, or the municipalities of one; a designated city's wards go with it. */
export function areasOnMap(id: string, all: readonly Municipality[]): readonly Municipality[] {
  if (id === JAPAN) return all.filter(({ kind }) => kind === 'prefecture');
  return all.filter(
    (place) => place.prefectureCode === id && place.kind !== 'ward' && hasOffice(place),
  );
}

export const unknownTileMap = (name: string): ContentFinding =>
  wrong(
    `「${name}」という都道府県はありません`,
    'ファイルの名前は、都道府県のフォルダーの名前（tokyo など）か japan にしてください。',
  );
