/** 町ぜんぶの位置: a point that is only a town's leads to no door, and so does one that several addresses share. */
import { blockOf, hasHouseNumber } from '../area/house-number.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { warning, type EntryFinding, type OwnRule } from './rule.ts';

interface Pin {
  readonly address: string;
  readonly point: string;
}

function pinOf({ location }: Pick<Resource, 'location'>): Pin | undefined {
  if (typeof location !== 'object') return undefined;
  const { address, lat, lon } = location;
  if (address === undefined || lat === undefined || lon === undefined) return undefined;
  return { address, point: `${lat},${lon}` };
}

const vague = (message: string, fix: string): Finding =>
  warning('vague-point', ['location', 'lat'], message, fix);

export const townPointFindings: OwnRule = (resource) => {
  const pin = pinOf(resource);
  if (!pin || hasHouseNumber(pin.address)) return [];
  return [
    vague(
      '番地のない住所なのに、緯度と経度があります（町の真ん中あたりの位置です）',
      '番地を書くか、lat と lon の行を消してください。',
    ),
  ];
};

/** Several doors, one point: the point was looked up by the name of the town. */
export function sharedPoints(resources: readonly Resource[]): readonly EntryFinding[] {
  const byPoint = new Map<string, { readonly id: string; readonly block: string }[]>();
  for (const resource of resources) {
    const pin = pinOf(resource);
    if (!pin || !hasHouseNumber(pin.address)) continue;
    const block = blockOf(pin.address);
    byPoint.set(pin.point, [...(byPoint.get(pin.point) ?? []), { id: resource.id, block }]);
  }
  return [...byPoint.values()].flatMap((pins) => {
    return pins.flatMap(({ id, block }) => {
      const found = pins.find((one) => one.block !== block);
      if (!found) return [];
      return [
        {
          id,
          finding: vague(
            `住所がちがうのに、緯度と経度が ${found.id} と同じです`,
            '地図で位置を確かめて直すか、lat と lon の行を消してください。',
          ),
        },
      ];
    });
  });
}
