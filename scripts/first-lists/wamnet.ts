/**
 * 東京都の就労移行支援・就労継続支援A型・就労定着支援・生活訓練, from WAM NET 障害福祉サービス等情報公表システム.
 * Several services at one facility become one entry each and are linked.
 */
import type { KindId } from '../../src/domain/vocabulary/kind.ts';
import { isMobile, phoneDigits, phoneDisplay, phoneFindings } from '../../src/domain/fields/phone.ts';
import { foldForIdentity, toHiragana } from '../../src/domain/text/japanese-text.ts';
import { distanceKm, type Municipalities, type Municipality } from '../../src/domain/area/municipality.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import type { Draft, EntryDraft, Importer } from '../../src/import/join/draft.ts';
import { firstUrl, fullAddress, pointOf, shorten, tidyText } from '../../src/import/clean/open-data-text.ts';
import { roughReading, slugOf } from '../../src/domain/text/slug.ts';
import { cell, readSourceRows, type SourceRow } from './source-file.ts';
import { serviceHours } from '../../src/import/row/service-hours.ts';

interface Service { readonly file: string; readonly kind: KindId; readonly suffix: string; readonly label: string }

const SERVICES: readonly Service[] = [
  { file: 'csvdownload060.csv', kind: 'transition-support', suffix: 'shuro-iko', label: '就労移行支援' },
  { file: 'csvdownload045.csv', kind: 'continuous-a', suffix: 'a-gata', label: '就労継続支援A型' },
  { file: 'csvdownload062.csv', kind: 'retention', suffix: 'shuro-teichaku', label: '就労定着支援' },
  { file: 'csvdownload042.csv', kind: 'life-training', suffix: 'seikatsu-kunren', label: '生活訓練' },
];

/** 令和7年3月末時点の公表データ */
const PUBLISHED = '2025-03-31';
const PUBLISHER = '独立行政法人福祉医療機構（WAM NET）';
const SOURCE = {
  title: 'WAM NET 障害福祉サービス等情報公表システム（2025年3月）',
  url: 'https://www.wam.go.jp/content/wamnet/pcpub/top/sfkopendata/',
  licence: '二次利用可（WAM NETオープンデータ、出典を記載）',
  retrieved: PUBLISHED,
};
const FAR_KM = 40;

/** The reader may get one number; a worker's mobile is left out. */
function phoneOf(row: SourceRow): { readonly number: string } | undefined {
  const written = tidyText(cell(row, '事業所電話番号'));
  if (written === '' || phoneFindings(written).length > 0 || isMobile(written)) return undefined;
  return { number: phoneDisplay(written) };
}

function faxOf(row: SourceRow): string | undefined {
  const written = tidyText(cell(row, '事業所FAX番号'));
  return written !== '' && phoneFindings(written).length === 0 && !isMobile(written) ? phoneDisplay(written) : undefined;
}

function locationOf(row: SourceRow, place: Municipality) {
  const point = pointOf(cell(row, '事業所緯度'), cell(row, '事業所経度'));
  return {
    address: shorten(fullAddress('東京都', place.name, cell(row, '事業所住所（番地以降）')), 150),
    ...(point && distanceKm(point, place) <= FAR_KM ? point : {}),
  };
}

function nameOf(row: SourceRow): string {
  return tidyText(cell(row, '事業所の名称'));
}

function kanaOf(row: SourceRow): string | undefined {
  const kana = toHiragana(tidyText(cell(row, '事業所の名称_かな')));
  return /^[ぁ-ゖー・\s0-9a-z!?&'\-()]+$/i.test(kana) ? kana : undefined;
}

function frontOf(row: SourceRow, place: Municipality, service: Service): Record<string, unknown> {
  const phone = phoneOf(row);
  const providerUrl = firstUrl(cell(row, '法人URL'));
  const provider = tidyText(cell(row, '法人の名称'));
  return {
    name: shorten(nameOf(row), 80),
    kana: kanaOf(row),
    kind: service.kind,
    provider: provider ? { name: shorten(provider, 80), ...(providerUrl ? { url: providerUrl } : {}) } : undefined,
    area: [place.code],
    location: locationOf(row, place),
    phones: phone ? [phone] : undefined,
    fax: faxOf(row),
    url: firstUrl(cell(row, '事業所URL')),
    ...serviceHours({
      weekdays: cell(row, '利用可能な時間帯（平日）'), saturday: cell(row, '利用可能な時間帯（土曜）'), sunday: cell(row, '利用可能な時間帯（日曜）'), holiday: cell(row, '利用可能な時間帯（祝日）'),
      closed: cell(row, '定休日'), remark: cell(row, '利用可能曜日特記事項（留意事項）'),
    }),
    verified: { on: PUBLISHED, by: PUBLISHER, how: 'open-data' },
    source: SOURCE,
  };
}

interface Facility { readonly number: string; readonly address: string; readonly phone: string; readonly draft: EntryDraft }

/** One facility: the same 事業所番号, or the same name and address, or the same phone and address. */
function linkFacilities(facilities: readonly Facility[]): readonly EntryDraft[] {
  const groups = new Map<string, Set<Facility>>();
  const join = (key: string, facility: Facility) => groups.set(key, (groups.get(key) ?? new Set()).add(facility));
  for (const facility of facilities) {
    join(`number:${facility.number}`, facility);
    join(`name:${foldForIdentity(String(facility.draft.front['name']))}|${facility.address}`, facility);
    if (facility.phone) join(`phone:${facility.phone}|${facility.address}`, facility);
  }
  return facilities.map((facility) => {
    const others = new Set<string>();
    for (const group of groups.values()) if (group.has(facility)) for (const other of group) if (other !== facility) others.add(other.draft.id);
    return others.size > 0 ? { ...facility.draft, front: { ...facility.draft.front, works_with: [...others].toSorted() } } : facility.draft;
  });
}

function drafts(from: string, municipalities: Municipalities): readonly Draft[] {
  const rejected: Draft[] = [];
  const facilities: Facility[] = [];
  const taken = new Set<string>();
  const names = new Set<string>();
  for (const service of SERVICES) {
    for (const row of readSourceRows(from, `data/wamnet-202503/${service.file}`)) {
      // The code column is the authority that designated it; where it stands is in its address.
      const home = cell(row, '事業所住所（市区町村）').normalize('NFKC');
      if (!home.startsWith('東京都')) continue;
      const key = `${service.suffix}|${cell(row, '事業所番号')}|${cell(row, 'NO（※システム内の固有の番号、連番）')}`;
      const place = municipalities.findByName(home.replace(/西多摩郡/, ''), '東京都')[0];
      if (!place || nameOf(row) === '') {
        rejected.push({ key, rejected: nameOf(row) === '' ? '名称がない' : '市区町村が分からない' });
        continue;
      }
      const base = `tokyo/${place.slug}/${slugOf(kanaOf(row) ?? roughReading(nameOf(row))) || 'jigyosho'}-${service.suffix}`;
      let id = base;
      for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
      taken.add(id);
      const front = frontOf(row, place, service);
      // Two offices of one name in one municipality are told apart by their street.
      const identity = `${foldForIdentity(nameOf(row))}|${service.kind}|${place.code}`;
      if (names.has(identity)) front['name'] = `${shorten(nameOf(row), 50)}（${String(locationOf(row, place).address).slice(3 + place.name.length, 23 + place.name.length)}）`;
      names.add(identity);
      facilities.push({
        number: cell(row, '事業所番号'),
        address: foldForIdentity(locationOf(row, place).address),
        phone: phoneDigits(cell(row, '事業所電話番号')),
        draft: { key, id, front },
      });
    }
  }
  return [...rejected, ...linkFacilities(facilities)];
}

export const wamnet: Importer = {
  name: 'wamnet',
  label: '東京都の就労支援・生活訓練（WAM NET）',
  drafts: (from) => drafts(from, readMunicipalities('content')),
};
