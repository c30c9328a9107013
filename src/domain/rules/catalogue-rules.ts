/** 場所どうしの決まり。Rules that need more than one entry, or the list of municipalities. Pure: today is an argument. */
import { addressFindings } from './address-rules.ts';
import { wardInWords } from './area-in-words.ts';
import { contradictionFindings } from './contradictions.ts';
import { welcomeFindings } from './welcome-contradictions.ts';
import { districtFindings } from './district-rules.ts';
import { isEntryId } from '../fields/entry-id.ts';
import { hiddenPlaceFindings } from './hidden-places.ts';
import { hoursAgainstWords, hoursToldInNote } from './hours-against-words.ts';
import { hoursFindings } from './useless-hours.ts';
import { kindInNameFindings } from './kind-in-name.ts';
import { lineOfWhatFindings } from './line-of-what.ts';
import { foldForIdentity } from '../text/japanese-text.ts';
import { templateFindings } from './left-from-template.ts';
import { linkDoubts } from './link-doubts.ts';
import { distanceKm } from '../area/distance.ts';
import { nearMiss } from '../text/edit-distance.ts';
import { networkFindings } from './network-rules.ts';
import { oddNameFindings } from './odd-characters.ts';
import { dateFindings } from './passed-dates.ts';
import { personalContactFindings } from './personal-contacts.ts';
import { providerFindings } from './provider-rules.ts';
import type { Finding } from '../problem.ts';
import {
  warning,
  type CatalogueContext,
  type EntryFinding,
  type KnownPlace,
  type OwnRule,
  type Rule,
} from './rule.ts';
import { repeatedFindings } from './repeated-values.ts';
import { restToldTwice } from './rest-told-twice.ts';
import { sourceFindings, sourceTitleFindings } from './source-rules.ts';
import { toldOnlyInProse } from './told-only-in-prose.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { samePlaces } from './likeness.ts';
import { sharedPoints, townPointFindings } from './point-rules.ts';
import { readingFindings } from './reading-rules.ts';

/** A point this far from its municipality's own is a slip; islands spread wider. */
const FAR_KM = 60;
const FAR_KM_ISLANDS = 200;
/** From its office to the far end of Hokkaido; 東京都, 鹿児島県 and 沖縄県 have islands that are farther, and towns of their own there. */
const FAR_KM_PREFECTURE = 420;

const areaExists: Rule = ({ area }, { municipalities }) =>
  area.flatMap((code, index) =>
    code === 'national' || municipalities.get(code)
      ? []
      : [
          {
            code: 'unknown-area',
            path: ['area', index],
            message: `「${code}」という市区町村はありません`,
            fix: 'content/municipalities.csv から、いまあるコードをさがして書いてください。',
          },
        ],
  );

const linksExist: Rule = (resource, { ids }) => {
  const dangling = (id: string, path: Finding['path']): readonly Finding[] => {
    if (id === resource.id)
      return [
        warning(
          'points-to-itself',
          path,
          '自分自身を指しています',
          'この行を消すか、ほかの場所の id にしてください。',
        ),
      ];
    if (ids.has(id)) return [];
    const near = nearMiss(
      id,
      [...ids].filter((known) => known.split('/')[0] === id.split('/')[0]),
    );
    return [
      {
        code: 'dangling-id',
        path,
        message: `「${id}」という場所はカタログにありません`,
        fix: near
          ? `もしかして: ${near}`
          : 'content/resources/ から見たファイルの場所を、.md をつけずに書いてください。',
      },
    ];
  };
  const { successor } = resource.status;
  return [
    ...(resource.works_with ?? []).flatMap((id, index) => dangling(id, ['works_with', index])),
    ...(resource.members ?? []).flatMap(({ who }, index) =>
      isEntryId(who) ? dangling(who, ['members', index, 'who']) : [],
    ),
    ...(resource.secretariat ?? []).flatMap((who, index) =>
      isEntryId(who) ? dangling(who, ['secretariat', index]) : [],
    ),
    ...(successor && successor !== resource.id ? dangling(successor, ['status', 'successor']) : []),
  ];
};

const routeFits: OwnRule = ({ kind, route }) =>
  kind === 'intermediate-employed' && route === 'direct'
    ? [
        warning(
          'route-conflict',
          ['route'],
          '認定就労訓練は、自立相談支援機関を通して始めます',
          'route: via-consultation にするか、この行を消してください。',
        ),
      ]
    : [];

const pointIsNear: Rule = ({ location, area }, { municipalities }) => {
  if (typeof location !== 'object' || location.lat === undefined || location.lon === undefined)
    return [];
  const point = { lat: location.lat, lon: location.lon };
  const places = area
    .map((code) => municipalities.get(code))
    .filter((place) => place !== undefined);
  if (places.length === 0 || area.includes('national')) return [];
  const far = (place: KnownPlace) =>
    place.kind === 'prefecture'
      ? FAR_KM_PREFECTURE
      : place.neighbours.length === 0
        ? FAR_KM_ISLANDS
        : FAR_KM;
  const isNear = places.some((place) => !(distanceKm(point, place) > far(place)));
  return isNear
    ? []
    : [
        warning(
          'far-point',
          ['location', 'lat'],
          '緯度・経度が、使える地域から遠くはなれています',
          '緯度（lat）と経度（lon）を、地図で確かめてください。',
        ),
      ];
};

const linksAreClear: OwnRule = ({ url, form, line, chat, provider, source }) => {
  const links: readonly (readonly [string | undefined, Finding['path']])[] = [
    [url, ['url']],
    [form, ['form']],
    [line, ['line']],
    [chat, ['chat']],
    [provider?.url, ['provider', 'url']],
    ...source.map((one, index) => [one.url, ['source', index, 'url']] as const),
  ];
  return links.flatMap(([link, path]) =>
    link
      ? [
          ...linkDoubts(link),
          ...(path[0] === 'line' && !/^https?:\/\/(?:lin\.ee|(?:[a-z-]+\.)*line\.me)\//i.test(link)
            ? [
                {
                  code: 'misleading-link',
                  message: `LINE のアドレスではありません（「${link.slice(0, 40)}」）`,
                  fix: 'https://lin.ee/… か https://line.me/… のアドレスを書いてください。サイトなら url に書きます。',
                },
              ]
            : []),
        ].map(({ code, message, fix }) => warning(code, path, message, fix))
      : [],
  );
};

/** Whoever needs a helpline must be able to reach it. */
const isReachable: OwnRule = ({ kind, status, phones, email, form, line, sms, chat, url }) =>
  kind === 'helpline' &&
  status.state !== 'closed' &&
  [phones, email, form, line, sms, chat, url].every((way) => way === undefined)
    ? [
        {
          code: 'no-way-in',
          path: ['kind'],
          message: '電話・チャット相談なのに、電話もチャットもありません',
          fix: 'phones、chat、line、url のどれかを書いてください。',
        },
      ]
    : [];

/** Of one entry, whatever is around it. */
const OWN_RULES: readonly OwnRule[] = [
  routeFits,
  linksAreClear,
  isReachable,
  personalContactFindings,
  hiddenPlaceFindings,
  contradictionFindings,
  welcomeFindings,
  hoursFindings,
  hoursAgainstWords,
  hoursToldInNote,
  restToldTwice,
  readingFindings,
  townPointFindings,
  repeatedFindings,
  templateFindings,
  sourceFindings,
  providerFindings,
  oddNameFindings,
  toldOnlyInProse,
  kindInNameFindings,
  lineOfWhatFindings,
];

/** Of one entry in the world that it names. */
const RULES: readonly Rule[] = [
  areaExists,
  linksExist,
  pointIsNear,
  (resource, { today }) => dateFindings(resource, today),
  (resource, { municipalities }) => addressFindings(resource, municipalities),
  districtFindings,
  networkFindings,
  wardInWords,
];

/** What is wrong in an entry by itself: the same as long as its file and the rules are the same. */
export const ownFindings = (resource: Resource): readonly Finding[] =>
  OWN_RULES.flatMap((rule) => rule(resource));

/** The same place written twice: same name, kind and first area; or, as a hint, same phone, kind and area. */
function duplicates(resources: readonly Resource[]): readonly EntryFinding[] {
  const findings: EntryFinding[] = [];
  const seen = new Map<string, Resource>();
  for (const resource of resources) {
    if (resource.status.state === 'closed') continue;
    const key = [foldForIdentity(resource.name), resource.kind, resource.area[0]].join('|');
    const twin = seen.get(key);
    if (twin)
      findings.push({
        id: resource.id,
        finding: {
          code: 'duplicate-entry',
          path: ['name'],
          message: `同じ場所がもうあります（${twin.id}）`,
          fix: '1つにまとめてください。別の場所なら、名前を区別できるように書いてください。',
        },
      });
    else seen.set(key, resource);
  }
  return findings;
}

/** A former id must lead to one place only, and not to one that is still there. */
function formerIds(
  resources: readonly Resource[],
  ids: ReadonlySet<string>,
): readonly EntryFinding[] {
  const owner = new Map<string, string>();
  return resources.flatMap((resource) =>
    (resource.formerly ?? []).flatMap((id, index) => {
      const taken = ids.has(id) ? id : owner.get(id);
      owner.set(id, resource.id);
      return taken
        ? [
            {
              id: resource.id,
              finding: {
                code: 'formerly-taken',
                path: ['formerly', index],
                message: `前の id「${id}」は、ほかの場所が使っています（${taken}）`,
                fix: '前の id を確かめてください。',
              },
            },
          ]
        : [];
    }),
  );
}

function closedSuccessors(resources: readonly Resource[]): readonly EntryFinding[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return resources.flatMap((resource) => {
    const successor = byId.get(resource.status.successor ?? '');
    if (!successor || (successor.status.state !== 'closed' && successor.id !== resource.id))
      return [];
    return [
      {
        id: resource.id,
        finding: {
          code: 'closed-successor',
          path: ['status', 'successor'],
          message: `代わりの場所（${successor.id}）も、もうおわっています`,
          fix: 'いま開いている場所の id にするか、successor の行を消してください。',
        },
      },
    ];
  });
}

/**
 * Everything that is wrong in entries, between them, and between them and the world they name.
 * @param ownOf what `ownFindings` finds, where that is known already
 */
export function catalogueFindings(
  resources: readonly Resource[],
  context: CatalogueContext,
  ownOf: (resource: Resource) => readonly Finding[] = ownFindings,
): readonly EntryFinding[] {
  const equals = duplicates(resources);
  return [
    ...resources.flatMap((resource) =>
      [...ownOf(resource), ...RULES.flatMap((rule) => rule(resource, context))].map((finding) => ({
        id: resource.id,
        finding,
      })),
    ),
    ...equals,
    ...samePlaces(resources).filter(({ id }) => !equals.some((equal) => equal.id === id)),
    ...sharedPoints(resources),
    ...sourceTitleFindings(resources),
    ...formerIds(resources, context.ids),
    ...closedSuccessors(resources),
  ];
}
