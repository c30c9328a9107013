/**
 * つなぎ帳のファイル: a list asks for a few places, seldom for two of one folder. The entries of a folder are dealt
 * out over a few small files by their ids, so that five places need not bring five folders.
 */
import { folderOf } from '../fields/entry-id.ts';

const PARTS = 8;

/** tokyo/nerima/3 of tokyo/nerima/example: which file of /data/desk/ holds it. */
export function deskPartOf(id: string): string {
  const sum = [...id].reduce((total, sign) => total + sign.charCodeAt(0), 0);
  return `${folderOf(id)}${sum % PARTS}`;
}
