/** タイルの地図: each municipality of a prefecture, or each prefecture, as one equal tile in about its place. */
export interface Tile {
  readonly code: string;
  /** from 0, to the right */
  readonly column: number;
  /** from 0, downwards */
  readonly row: number;
}

export interface TileMap {
  /** the prefecture's code, or `japan` */
  readonly id: string;
  readonly columns: number;
  /** in reading order */
  readonly tiles: readonly Tile[];
}

export const JAPAN = 'japan';
