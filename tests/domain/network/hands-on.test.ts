import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handsOnFrom, knownLinks, usualPaths } from '../../../src/domain/network/hands-on.ts';
import { KIND_PATHS } from '../../../src/domain/vocabulary/kind-paths.ts';
import { KIND_IDS, kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';

interface Place {
  readonly id: string;
  readonly kind: KindId;
  readonly status: { readonly state: 'open' | 'paused' | 'closed' };
}
const place = (id: string, kind: KindId, state: Place['status']['state'] = 'open'): Place => ({
  id,
  kind,
  status: { state },
});
const ids = (places: readonly Place[]) => places.map(({ id }) => id);

describe('ふつうの道すじ', () => {
  it('is shown as far as the area has both ends of it', () => {
    const places = [
      place('desk', 'hikikomori-center'),
      place('ibasho', 'ibasho-hikikomori'),
      place('gone', 'work-preparation', 'closed'),
      place('cafe', 'cafe'),
    ];
    expect(
      usualPaths(places).map(({ from, to }) => [ids(from.places), to.map((s) => ids(s.places))]),
    ).toEqual([[['desk'], [['ibasho']]]]);
    expect(handsOnFrom('hikikomori-center', []).length).toBe(0);
  });

  it('begins with the desks, which one asks first', () => {
    const places = KIND_IDS.map((kind) => place(kind, kind));
    const groups = usualPaths(places).map(({ from }) => kindOf(from.kind).group === 'consult');
    expect(groups).toEqual([...groups].toSorted((a, b) => Number(b) - Number(a)));
    expect(groups.length).toBe(Object.keys(KIND_PATHS).length);
  });

  it('never loses a path by another place, and names no place that is not there', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom(...KIND_IDS),
        status: fc.record({ state: fc.constantFrom('open' as const, 'closed' as const) }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...KIND_IDS), (places, kind) => {
        const arrows = (list: readonly Place[]) =>
          usualPaths(list).flatMap(({ from, to }) => to.map((step) => `${from.kind}>${step.kind}`));
        const before = arrows(places);
        const after = new Set(arrows([...places, place('new', kind)]));
        expect(before.every((arrow) => after.has(arrow))).toBe(true);
        const known = new Set(
          places.filter((one) => one.status.state === 'open').map(({ id }) => id),
        );
        for (const { from, to } of usualPaths(places))
          for (const step of [from, ...to]) {
            expect(step.places.length).toBeGreaterThan(0);
            expect(ids(step.places).every((id) => known.has(id))).toBe(true);
          }
      }),
    );
  });
});

describe('つながっているところどうし', () => {
  it('are each pair once, whichever of the two names the other; a network is no such link', () => {
    const [a, b, net, gone] = [
      place('a', 'continuous-b'),
      place('b', 'retention'),
      place('net', 'support-network'),
      place('gone', 'cafe', 'closed'),
    ];
    const linked = (id: string) => ({ a: [b!, net!, gone!], b: [a!], net: [a!] })[id] ?? [];
    const links = knownLinks([a!, b!, net!, gone!], linked);
    expect(links.map((link) => [link.a.id, link.b.id])).toEqual([['a', 'b']]);
  });
});
