/** 気がかりのファイル: the weights of pieces, written once and read on the phone after the first answer. */
import { NO_HUNCHES, type Hunches, type PieceWeights } from '../understand/danger-hunch.ts';
import { fromShortSigns, toShortSigns } from './short-signs.ts';
import { parseWritten, VERSION } from './written-data.ts';

/** Weights are written as whole numbers of this part. */
export const GRAIN = 4;

interface Written {
  readonly version: number;
  readonly topics: string;
  readonly starts: readonly number[];
  readonly least: number;
  /** one line each: how many signs are those of the line above, its others, its weights */
  readonly pieces: string;
  readonly weights: string;
}

const LONGEST_SHARED = 9;

function sharedWith(before: string, piece: string): number {
  let at = 0;
  while (at < LONGEST_SHARED && at < piece.length && piece[at] === before[at]) at += 1;
  return at;
}

const whole = (weight: number) => Math.round(weight * GRAIN);

export function encodeHunches({ topics, starts, least, pieces }: Hunches): string {
  const rows = [...pieces].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const written: Written = {
    version: VERSION,
    topics: topics.join(' '),
    starts: starts.map(whole),
    least: whole(least),
    pieces: rows
      .map(([piece], at) => {
        const shared = sharedWith(rows[at - 1]?.[0] ?? '', piece);
        return `${shared}${toShortSigns(piece.slice(shared))}`;
      })
      .join('\n'),
    weights: rows
      .map(([, { danger, topics: own }]) =>
        [danger === 0 ? '' : whole(danger), ...own.flatMap(([at, one]) => [at, whole(one)])].join(),
      )
      .join('\n'),
  };
  return JSON.stringify(written);
}

function weightsIn(line: string): PieceWeights {
  const [danger = 0, ...own] = line.split(',').map(Number);
  const topics: [number, number][] = [];
  for (let at = 0; at < own.length; at += 2) topics.push([own[at]!, own[at + 1]! / GRAIN]);
  return { danger: danger / GRAIN, topics };
}

/** @throws Error when the text is of another version */
export function decodeHunches(json: string): Hunches {
  const { topics, starts, least, pieces, weights } = parseWritten<Written>(json);
  if (topics === '') return NO_HUNCHES;
  const lines = weights.split('\n');
  let before = '';
  return {
    topics: topics.split(' '),
    starts: starts.map((start) => start / GRAIN),
    least: least / GRAIN,
    pieces: new Map(
      pieces.split('\n').map((line, at) => {
        before = before.slice(0, Number(line[0])) + fromShortSigns(line.slice(1));
        return [before, weightsIn(lines[at] ?? '')];
      }),
    ),
  };
}
