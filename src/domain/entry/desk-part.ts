/**
 * つなぎ帳のファイル: a list asks for a few places, seldom for two of one town. All entries are dealt out over small
 * files by their ids: five places need not bring five towns, and the towns with two desks make no files of their own.
 */
import { shortHash } from '../text/short-hash.ts';

/** Some ten entries each, for a catalogue of five thousand. */
const PARTS = 512;

/** 5k: which file of /data/desk/ holds the entry. */
export function deskPartOf(id: string): string {
  return (shortHash(id) % PARTS).toString(36);
}
