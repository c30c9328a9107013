/** くらべる相手に見せる場所の文。What a general search engine is given of an entry: all that its page says. */
import type { Municipalities } from '../../../src/domain/area/municipality.ts';
import { KIND_SENTENCES } from '../../../src/domain/vocabulary/kind-sentences.ts';
import { kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { needLabel } from '../../../src/domain/vocabulary/need.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';

export interface PlainRecord {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: string;
  readonly needs: string;
  readonly area: string;
  readonly provider: string;
  readonly text: string;
}

export function plainRecordOf(resource: Resource, municipalities: Municipalities): PlainRecord {
  const { id, name, kana = '', kind, needs, area, provider, summary, location, body } = resource;
  const address = typeof location === 'object' ? (location.address ?? '') : '';
  return {
    id,
    name,
    kana,
    kind: kindOf(kind).label,
    needs: needs.map(needLabel).join(' '),
    area: area.map((code) => municipalities.fullName(code)).join(' '),
    provider: provider?.name ?? '',
    text: [summary ?? KIND_SENTENCES[kind], address, body].join('\n'),
  };
}
