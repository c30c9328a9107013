import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import type { KindDesk } from '../../../src/domain/entry/kind-desk.ts';
import { hasWay, whomToAsk } from '../../../src/domain/entry/whom-to-ask.ts';
import { isSensitiveNeed } from '../../../src/domain/vocabulary/need.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const { resources, kindDesks } = realCatalogue();
const municipalities = readMunicipalities(resolve('content'));
const { table } = readDanger(resolve('content'), new Set(resources.map(({ id }) => id)));
const safeLines = table.noContact;
const askOf = whomToAsk({ resources, municipalities, safeLines, kindDesks });

const entry = (id: string, kind: Resource['kind'], more: Partial<Resource> = {}): Resource =>
  ({
    id,
    kind,
    name: id,
    needs: ['food'],
    area: ['131202'],
    status: { state: 'open' },
    ...more,
  }) as unknown as Resource;
const number = { phones: [{ number: '03-0000-0001' }] };

function asked(place: Resource, others: readonly Resource[], desks: readonly KindDesk[] = []) {
  const found = whomToAsk({
    resources: [place, ...others],
    municipalities,
    safeLines: ['line'],
    kindDesks: desks,
  })(place);
  return found && `${found.as}: ${found.desks.map(({ name }) => name).join()}`;
}

describe('連絡先のない場所を、だれに聞けばよいか', () => {
  it('leaves no place of the catalogue without a way or a number to call', () => {
    const dead = resources.filter(
      (one) => one.status.state === 'open' && !hasWay(one) && !askOf(one)?.desks[0]?.number,
    );
    expect(dead.map(({ id }) => id)).toEqual([]);
  });

  it('sends nobody in danger to a general desk', () => {
    for (const one of resources.filter(({ needs }) => needs.some(isSensitiveNeed)))
      expect([undefined, 'safe'], one.id).toContain(askOf(one)?.as);
  });

  it('names the network of a 子ども食堂 before the council of its town', () => {
    const place = entry('place', 'children-cafeteria');
    const council = entry('council', 'social-welfare-council', number);
    const network = entry('network', 'support-network', number);
    const elsewhere = entry('elsewhere', 'social-welfare-council', { ...number, area: ['131199'] });
    expect(asked(place, [elsewhere, council, network])).toBe('knows: network');
    expect(asked(place, [elsewhere, council, { ...network, phones: undefined }])).toBe(
      'knows: council',
    );
    expect(asked(entry('place', 'salon'), [council, network])).toBe('knows: council');
    expect(asked(place, [elsewhere])).toBeUndefined();
    expect(
      asked(place, [
        elsewhere,
        entry('all', 'helpline', { ...number, needs: ['unknown'], area: ['national'] }),
      ]),
    ).toBe('helps: all');
  });

  it('names who keeps the places of its kind and town together, before anybody who may know', () => {
    const keeper: KindDesk = {
      area: '131202',
      kind: 'children-cafeteria',
      name: 'keeper',
      number: '03-0000-0002',
      does: '一覧を出しています',
      sources: [],
    };
    const place = entry('place', 'children-cafeteria');
    const network = entry('network', 'support-network', number);
    expect(asked(place, [network], [keeper])).toBe('keeps: keeper');
    expect(asked(place, [network], [{ ...keeper, area: '131199' }])).toBe('knows: network');
    expect(asked(entry('place', 'food-pantry'), [], [keeper])).toBeUndefined();
    expect(asked({ ...place, ...number }, [network], [keeper])).toBeUndefined();
    expect(asked({ ...place, needs: ['violence'] }, [], [keeper])).toBeUndefined();
    const ward = { ...keeper, area: '141003' };
    expect(asked({ ...place, area: ['141011'] }, [], [ward])).toBe('keeps: keeper');
  });

  it('names no one town’s desk for a place of a whole prefecture', () => {
    for (const one of resources.filter(({ area }) => area.every((code) => /^..000|^n/.test(code))))
      expect(['helps', 'safe', undefined], one.id).toContain(askOf(one)?.as);
  });

  it('says nothing where the place can be reached, in any way', () => {
    const ways = ['email', 'form', 'line', 'sms', 'chat', 'url'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...resources), fc.constantFrom(...ways), (one, way) => {
        expect(askOf({ ...one, [way]: 'https://example.jp/' })).toBeUndefined();
        expect(askOf({ ...one, status: { state: 'closed' } })).toBeUndefined();
      }),
    );
  });
});
