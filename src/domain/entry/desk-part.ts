/**
 * つなぎ帳のファイル: a list asks for a few places, seldom for two of one town. All entries are dealt out over small
 * files by their ids: five places need not bring five towns, and the towns with two desks make no files of their own.
 */
import { shortHash } from '../text/short-hash.ts';

/** Some ten entries each, for a catalogue of five thousand. */
const PARTS = 512;

/** 417: which file of /data/desk/ holds the entry. A number, because letters could make a word that tells. */
export function deskPartOf(id: string): string {
  return String(shortHash(id) % PARTS);
}
