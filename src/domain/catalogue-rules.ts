/** Rules that need more than one entry, or the list of municipalities. Pure: today is an argument. */
import { isFreeMail, isMobile } from './contact.ts';
import { foldForIdentity } from './japanese-text.ts';
import { distanceKm } from './municipality.ts';
import { nearMiss } from './near-miss.ts';
import type { Finding } from './problem.ts';
import type { Resource } from './resource-schema.ts';

/** What the rules need to know of a municipality. */
export interface KnownPlace {
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly neighbours: { readonly length: number };
}

export interface CatalogueContext {
  readonly municipalities: { get(code: string): KnownPlace | undefined };
  /** ids of all entry files, also of those that could not be read */
  readonly ids: ReadonlySet<string>;
  /** 2026-11-22; without it no date is in the future */
  readonly today?: string | undefined;
}

export interface EntryFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** A point this far from its municipality's own is a slip; islands spread wider. */
const FAR_KM = 60;
const FAR_KM_ISLANDS = 200;

type Rule = (resource: Resource, context: CatalogueContext) => readonly Finding[];

const warning = (code: string, path: Finding['path'], message: string, fix: string): Finding => ({ code, level: 'warning', path, message, fix });

const areaExists: Rule = ({ area }, { municipalities }) =>
  area.flatMap((code, index) =>
    code === 'national' || municipalities.get(code) ? [] : [{ code: 'unknown-area', path: ['area', index], message: `「${code}」という市区町村はありません`, fix: 'content/municipalities.csv から、いまあるコードをさがして書いてください。' }],
  );

const linksExist: Rule = (resource, { ids }) => {
  const dangling = (id: string, path: Finding['path']): readonly Finding[] => {
    if (ids.has(id)) return [];
    const near = nearMiss(id, [...ids].filter((known) => known.split('/')[0] === id.split('/')[0]));
    return [{ code: 'dangling-id', path, message: `「${id}」という場所はカタログにありません`, fix: near ? `もしかして: ${near}` : 'content/resources/ から見たファイルの場所を、.md をつけずに書いてください。' }];
  };
  const { successor } = resource.status;
  return [
    ...(resource.works_with ?? []).flatMap((id, index) => dangling(id, ['works_with', index])),
    ...(resource.members ?? []).flatMap((id, index) => dangling(id, ['members', index])),
    ...(successor ? dangling(successor, ['status', 'successor']) : []),
  ];
};

const datesHavePassed: Rule = ({ verified, source }, { today }) => {
  if (!today) return [];
  const future = (date: string, path: Finding['path']): readonly Finding[] =>
    date > today ? [{ code: 'future-date', path, message: `「${date}」は、まだ来ていない日です`, fix: '実際に確かめた日を書いてください。' }] : [];
  return [...future(verified.on, ['verified', 'on']), ...source.flatMap((one, index) => future(one.retrieved, ['source', index, 'retrieved']))];
};

const contactsArePublic: Rule = ({ phones, email, verified }) => {
  // What the operator told us or shows on its own site was published on purpose.
  if (verified.how === 'operator' || verified.how === 'official-site') return [];
  return [
    ...(phones ?? []).flatMap((phone, index) => (isMobile(phone.number) ? [warning('personal-mobile', ['phones', index, 'number'], `個人の携帯電話かもしれません（${phone.number}）`, '運営者が公開していると確かめられないときは、この番号を消してください。')] : [])),
    ...(email && isFreeMail(email) ? [warning('free-mail', ['email'], `個人のメールアドレスかもしれません（${email}）`, '運営者が公開していると確かめられないときは、この行を消してください。')] : []),
  ];
};

const addressIsSafe: Rule = ({ name, kind, location, verified }) => [
  ...(/シェルター/.test(name.normalize('NFKC')) ? [{ code: 'shelter', path: ['name'], message: 'シェルター（避難所）は、のせられません', fix: '場所が知られると危険です。相談の窓口だけをのせてください。' }] : []),
  ...(kind === 'dv-center' && typeof location === 'object' && location.address && verified.how !== 'operator' && verified.how !== 'official-site'
    ? [warning('shelter-address', ['location'], '暴力の相談先の住所がのっています', '運営者が公開していると確かめられないときは、location: hidden にしてください。')]
    : []),
];

const routeFits: Rule = ({ kind, route }) =>
  kind === 'intermediate-employed' && route === 'direct' ? [warning('route-conflict', ['route'], '認定就労訓練は、自立相談支援機関を通して始めます', 'route: via-consultation にするか、この行を消してください。')] : [];

const pointIsNear: Rule = ({ location, area }, { municipalities }) => {
  if (typeof location !== 'object' || location.lat === undefined || location.lon === undefined) return [];
  const point = { lat: location.lat, lon: location.lon };
  const places = area.map((code) => municipalities.get(code)).filter((place) => place !== undefined && place.kind !== 'prefecture') as readonly KnownPlace[];
  if (places.length === 0) return [];
  const isNear = places.some((place) => distanceKm(point, place) <= (place.neighbours.length === 0 ? FAR_KM_ISLANDS : FAR_KM));
  return isNear ? [] : [warning('far-point', ['location', 'lat'], '緯度・経度が、使える地域から遠くはなれています', '緯度（lat）と経度（lon）を、地図で確かめてください。')];
};

const RULES: readonly Rule[] = [areaExists, linksExist, datesHavePassed, contactsArePublic, addressIsSafe, routeFits, pointIsNear];

/** The same place written twice: same name, kind and first area; or, as a hint, same phone, kind and area. */
function duplicates(resources: readonly Resource[]): readonly EntryFinding[] {
  const findings: EntryFinding[] = [];
  const seen = new Map<string, Resource>();
  for (const resource of resources) {
    if (resource.status.state === 'closed') continue;
    const key = [foldForIdentity(resource.name), resource.kind, resource.area[0]].join('|');
    const twin = seen.get(key);
    if (twin) findings.push({ id: resource.id, finding: { code: 'duplicate-entry', path: ['name'], message: `同じ場所がもうあります（${twin.id}）`, fix: '1つにまとめてください。別の場所なら、名前を区別できるように書いてください。' } });
    else seen.set(key, resource);
  }
  return findings;
}

/** A former id must lead to one place only, and not to one that is still there. */
function formerIds(resources: readonly Resource[], ids: ReadonlySet<string>): readonly EntryFinding[] {
  const owner = new Map<string, string>();
  return resources.flatMap((resource) =>
    (resource.formerly ?? []).flatMap((id, index) => {
      const taken = ids.has(id) ? id : owner.get(id);
      owner.set(id, resource.id);
      return taken ? [{ id: resource.id, finding: { code: 'formerly-taken', path: ['formerly', index], message: `前の id「${id}」は、ほかの場所が使っています（${taken}）`, fix: '前の id を確かめてください。' } }] : [];
    }),
  );
}

function closedSuccessors(resources: readonly Resource[]): readonly EntryFinding[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return resources.flatMap((resource) => {
    const successor = byId.get(resource.status.successor ?? '');
    if (!successor || (successor.status.state !== 'closed' && successor.id !== resource.id)) return [];
    return [{ id: resource.id, finding: { code: 'closed-successor', path: ['status', 'successor'], message: `代わりの場所（${successor.id}）も、もうおわっています`, fix: 'いま開いている場所の id にするか、successor の行を消してください。' } }];
  });
}

/** Everything that is wrong between entries, and between entries and the world they name. */
export function catalogueFindings(resources: readonly Resource[], context: CatalogueContext): readonly EntryFinding[] {
  return [
    ...resources.flatMap((resource) => RULES.flatMap((rule) => rule(resource, context)).map((finding) => ({ id: resource.id, finding }))),
    ...duplicates(resources),
    ...formerIds(resources, context.ids),
    ...closedSuccessors(resources),
  ];
}

