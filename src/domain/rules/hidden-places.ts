/** 知られてはいけない場所: shelters are not listed, and a place that is not public shows its address nowhere. */
import { entryWords, type EntryWords } from '../entry/prose.ts';
import { when, type Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { shelterWordsIn } from '../vocabulary/shelter-words.ts';

/** 豊玉北6-12-1, 6丁目12番, 〒176-0012 */
const ADDRESS =
  /〒\s*\d{3}|[一-龠ぁ-んァ-ヶ]\s*\d{1,3}(?:丁目|番地?\d|[-‐‑‒–—―−]\d{1,4}(?:[-‐‑‒–—―−]\d{1,4}|番|号))|[一二三四五六七八九十]+丁目\d/;
const MAP =
  /(?:google\.[a-z.]+\/maps|maps\.(?:google|app\.goo|apple)|goo\.gl\/maps|openstreetmap\.org|map\.yahoo)/i;
const WAY = /駅.{0,12}(?:徒歩|歩いて)|(?:徒歩|歩いて)\d+分/;
const HIDDEN =
  /(?:住所|場所|所在地|会場).{0,6}(?:非公開|公開していません|公表していません)|^\s*[(（]?非公開/;

/** 会場は非公開: words that say that a place is not public */
export const saysHidden = (text: string): boolean => HIDDEN.test(text);

/** Where a place could be named or found: what people read, the address, and the titles of its sources. */
function hidingWords(resource: Resource): readonly EntryWords[] {
  const { location, source } = resource;
  const address = typeof location === 'object' ? location.address : undefined;
  return [
    ...entryWords(resource),
    ...(address ? [{ path: ['location', 'address'], text: address.normalize('NFKC') }] : []),
    // In the form a source may still be without a title.
    ...source.flatMap(({ title }, index) =>
      title ? [{ path: ['source', index, 'title'], text: title.normalize('NFKC') }] : [],
    ),
  ];
}

const problem = (
  code: string,
  level: 'error' | 'warning',
  path: Finding['path'],
  message: string,
  fix: string,
): Finding => ({ code, level, path, message, fix });

/** Names that a place bears: a word in them says what it is. */
const OWN_NAMES: ReadonlySet<unknown> = new Set([
  'name',
  'aliases',
  'provider',
  'phones',
  'location',
]);

/** What hides people is refused; that a desk can lead there may be said, so a person looks. */
function shelterFindings(resource: Resource): readonly Finding[] {
  return hidingWords(resource).flatMap(({ path, text }) => {
    const words = shelterWordsIn(text);
    if (!words) return [];
    if (words.isReferral && !OWN_NAMES.has(path[0]))
      return [
        problem(
          'shelter',
          'warning',
          path,
          'シェルターや、かくまう施設のことが書いてあります',
          '場所の分かるシェルターは、のせられません。相談の窓口のことだけを書いてください。',
        ),
      ];
    return [
      problem(
        'shelter',
        'error',
        path,
        'シェルター（避難所）は、のせられません',
        '場所が知られると危険です。相談の窓口だけをのせてください。',
      ),
    ];
  });
}

type Location = Extract<NonNullable<Resource['location']>, object>;

const placeOf = ({ location }: Resource): Location | undefined =>
  typeof location === 'object' ? location : undefined;

/** The operator shows the place to everyone, so the catalogue may. */
const isPublished = ({ verified }: Resource) =>
  verified?.how === 'operator' || verified?.how === 'official-site';

/** Where the entry itself says that the place is not public. */
function sayingHidden(resource: Resource): Pick<EntryWords, 'path'> | undefined {
  const said = entryWords(resource).find(({ text }) => saysHidden(text));
  if (said) return said;
  return /非公開|非公表/.test(placeOf(resource)?.address ?? '')
    ? { path: ['location', 'address'] }
    : undefined;
}

function violenceAddressFindings(resource: Resource): readonly Finding[] {
  if (resource.kind !== 'dv-center' || isPublished(resource)) return [];
  const { address, lat, building, access } = placeOf(resource) ?? {};
  const isNamed = [address, lat, building, access].some((part) => part !== undefined);
  return when(
    isNamed,
    problem(
      'shelter-address',
      'warning',
      ['location'],
      '暴力の相談先の住所がのっています',
      '運営者が公開していると確かめられないときは、location: hidden にしてください。',
    ),
  );
}

function shownPlaceFindings(resource: Resource): readonly Finding[] {
  const said = sayingHidden(resource);
  if (!said || !placeOf(resource)) return [];
  return [
    problem(
      'hidden-address',
      'error',
      said.path,
      '「非公開」と書いてあるのに、場所がのっています',
      'location: hidden にして、住所や緯度・経度を消してください。公開してよい場所なら、「非公開」のことばを消します。',
    ),
  ];
}

const leadsThere = (text: string) => ADDRESS.test(text) || MAP.test(text) || WAY.test(text);

const isHidden = (resource: Resource): boolean =>
  resource.location === 'hidden' || (resource.kind === 'dv-center' && !isPublished(resource));

/** A part of a town is small enough to look for somebody in. */
function toldDistrictFindings(resource: Resource): readonly Finding[] {
  return when(
    isHidden(resource) && resource.district !== undefined,
    problem(
      'hidden-address',
      'error',
      ['district'],
      '場所を出さないところなのに、圏域・中学校区が書いてあります',
      'この行を消してください。',
    ),
  );
}

function writtenPlaceFindings(resource: Resource): readonly Finding[] {
  if (!isHidden(resource)) return [];
  const leading = hidingWords(resource).filter(
    ({ path, text }) => path[0] !== 'location' && leadsThere(text),
  );
  return leading.map(({ path }) =>
    problem(
      'hidden-address',
      'error',
      path,
      '場所を出さないところなのに、住所や行きかたが書いてあります',
      '住所、地図、行きかたを消してください。',
    ),
  );
}

export function hiddenPlaceFindings(resource: Resource): readonly Finding[] {
  return [
    shelterFindings,
    violenceAddressFindings,
    shownPlaceFindings,
    toldDistrictFindings,
    writtenPlaceFindings,
  ].flatMap((rule) => rule(resource));
}
