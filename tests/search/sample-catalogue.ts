/** 見本県: a small catalogue for the tests of the search. Codes 139xxx have right check digits and no town. */
import { readable } from '../../src/search/understand/danger-words.ts';
import { readDanger } from '../../src/catalogue/read/read-danger.ts';
import { readThesaurus } from '../../src/catalogue/read/read-thesaurus.ts';
import { withCheckDigit } from '../../src/domain/area/area-code.ts';
import { kindOf, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { tracesOf } from '../../src/search/files/danger-traces.ts';
import {
  indexFilesOf,
  openIndex,
  type FromWords,
  type IndexFiles,
} from '../../src/search/files/index-files.ts';
import { splitThesaurus, type ThesaurusTiers } from '../../src/search/files/split-thesaurus.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import type { SearchPlace } from '../../src/search/understand/search-area.ts';

/** The real table: it is content, and its words are what the search is tested with. */
export const THESAURUS = readThesaurus('content', []).rows;
/** The real table of danger, for the same reason. */
export const DANGER = readable(readDanger('content', new Set()).table);

export const CITY = withCheckDigit('13901');
export const WARD = withCheckDigit('13902');
export const TOWN = withCheckDigit('13903');
export const BIG_CITY = withCheckDigit('13910');
export const BIG_CITY_WARD = withCheckDigit('13911');
export const PREFECTURE = withCheckDigit('13000');
export const ELSEWHERE = withCheckDigit('01901');

const place = (
  code: string,
  name: string,
  kana: string,
  neighbours: readonly string[] = [],
  prefecture = '見本県',
): SearchPlace => ({ code, name, kana, prefecture, neighbours });

export const PLACES: readonly SearchPlace[] = [
  place(PREFECTURE, '見本県', 'みほんけん'),
  place(CITY, '見本市', 'みほんし', [WARD]),
  place(WARD, '若葉沢区', 'わかばさわく', [CITY, TOWN]),
  place(TOWN, '見本桜町', 'みほんさくらまち', [WARD]),
  place(BIG_CITY, '大見本市', 'おおみほんし'),
  place(BIG_CITY_WARD, '大見本市東雲区', 'おおみほんししののめく'),
];

export const ELSEWHERE_PLACES: readonly SearchPlace[] = [
  place(ELSEWHERE, '見本遠見市', '', [], ''),
];

type Extra = Partial<Omit<SearchDocument, 'id' | 'name' | 'kind' | 'area'>>;

function entry(
  id: string,
  name: string,
  kind: KindId,
  area: string,
  extra: Extra = {},
): SearchDocument {
  return {
    id,
    name,
    kind,
    area: [area],
    aliases: [],
    needs: kindOf(kind).needs,
    steps: kindOf(kind).steps,
    state: 'open',
    informationYear: '2026',
    phones: [],
    ...extra,
  };
}

const line = (
  file: string,
  name: string,
  needs: SearchDocument['needs'],
  phones: readonly string[],
) => entry(`national/${file}`, name, 'helpline', 'national', { needs, phones });

export const DOCUMENTS: readonly SearchDocument[] = [
  line('yorisoi-hotline', '見本よりそい電話', ['unknown', 'money', 'place'], ['0120000001']),
  line('inochi-sos', '見本いのちSOS', ['health'], ['0120000002']),
  line('kokoro-dial', '見本こころのダイヤル', ['health'], ['0570000003']),
  line('keisatsu-110', '警察（見本）', ['violence'], ['110']),
  line('dv-navi', '見本DV相談ナビ', ['violence'], ['#8008']),
  line('jidou-189', '見本虐待対応ダイヤル', ['violence', 'parenting'], ['189']),
  line('jidou-soudan-dial', '見本児童相談ダイヤル', ['parenting'], ['0120000004']),
  entry('sample/mihon/kurashi', '見本市くらし相談', 'self-reliance-desk', CITY, {
    phones: ['0300000011'],
    summary: '暮らしとしごとの相談をまとめて受けます。',
    aliases: ['くらサポ'],
  }),
  entry('sample/mihon/welfare', '見本市福祉事務所', 'welfare-office', CITY),
  entry('sample/mihon/shakyo', '見本市社会福祉協議会', 'social-welfare-council', CITY, {
    provider: '社会福祉法人見本市社会福祉協議会',
  }),
  entry('sample/mihon/rent', '見本市家賃の窓口', 'housing-benefit', CITY),
  entry('sample/mihon/hidamari', 'こども食堂ひだまり', 'children-cafeteria', CITY, {
    kana: 'こどもしょくどうひだまり',
    summary: '毎週カレーの日があります。',
  }),
  entry('sample/mihon/hoshi', '星の子ども食堂', 'children-cafeteria', CITY, {
    kana: 'ほしのこどもしょくどう',
    informationYear: '2026',
  }),
  entry('sample/mihon/pantry', '見本フードパントリー', 'food-pantry', CITY),
  entry('sample/mihon/bank', 'フードバンク見本', 'food-bank', CITY),
  entry('sample/mihon/engawa', 'まちの縁側 見本の家', 'intergenerational', CITY, {
    kana: 'まちのえんがわ みほんのいえ',
  }),
  entry('sample/mihon/youth', '若者ひろばミホン', 'ibasho-youth', CITY),
  entry('sample/mihon/hikikomori', 'ひきこもり相談センター見本', 'hikikomori-center', CITY),
  entry('sample/mihon/kai', 'つくしの会', 'ibasho-hikikomori', CITY, { kana: 'つくしのかい' }),
  entry('sample/mihon/kazoku', '見本家族会', 'family-group', CITY),
  entry('sample/mihon/dv', '見本市女性のための相談', 'womens-center', CITY),
  entry('sample/mihon/jido', '見本児童相談所', 'child-guidance-center', PREFECTURE),
  entry('sample/mihon/ikou', 'ワークステップ澤田', 'transition-support', CITY, {
    kana: 'わーくすてっぷさわだ',
  }),
  entry('sample/mihon/a', 'あおぞら工房', 'continuous-a', CITY, { kana: 'あおぞらこうぼう' }),
  entry('sample/mihon/junbi', '見本就労準備教室', 'work-preparation', CITY),
  entry('sample/mihon/taiken', '見本農園の職場体験', 'work-experience', CITY, {
    summary: '清掃と畑の手入れを体験できます。',
  }),
  entry('sample/mihon/volunteer', '見本ボランティア', 'volunteering', CITY),
  entry('sample/mihon/houkatsu', '見本地域包括支援センター', 'community-care-center', CITY),
  entry('sample/mihon/cafe', '認知症カフェ ことり', 'cafe', CITY),
  entry('sample/mihon/kodomo', '見本市こども家庭センター', 'child-family-center', CITY),
  entry('sample/mihon/hiroba', '子育てひろば見本', 'childcare-support', CITY),
  entry('sample/mihon/kyoiku', '見本市教育支援センター', 'education-support-center', CITY),
  entry('sample/mihon/juku', '無料塾ともしび', 'study-support', CITY),
  entry('sample/mihon/nihongo', '見本日本語教室', 'japanese-class', CITY),
  entry('sample/mihon/gaikoku', '見本市外国人相談', 'foreign-residents-desk', CITY),
  entry('sample/mihon/houritsu', '見本法律相談', 'legal-consumer', PREFECTURE),
  entry('sample/mihon/yado', '見本一時宿泊の相談', 'temporary-housing', PREFECTURE),
  entry('sample/mihon/jijo', '断酒の会 見本', 'self-help', CITY),
  entry('sample/mihon/kikan', '見本基幹相談支援センター', 'disability-core-center', CITY),
  entry('sample/mihon/yasumi', 'おやすみ食堂', 'children-cafeteria', CITY, { state: 'paused' }),
  entry('sample/mihon/owari', 'おわった食堂', 'children-cafeteria', CITY, { state: 'closed' }),
  entry('sample/wakaba/kurashi', '若葉沢区くらしの窓口', 'self-reliance-desk', WARD),
  entry('sample/wakaba/ibasho', '若葉の居場所', 'intergenerational', WARD),
  entry('sample/wakaba/shokudo', '若葉こども食堂', 'children-cafeteria', WARD),
  entry('sample/oomihon/kurashi', '大見本市生活相談', 'self-reliance-desk', BIG_CITY),
  entry('sample/oomihon/shinonome', '東雲みんなの居場所', 'intergenerational', BIG_CITY_WARD),
  entry('sample/network', '見本県つながり協議会', 'support-network', PREFECTURE, {
    needs: ['place', 'food'],
  }),
];

let tiers: ThesaurusTiers | undefined;
let traces: ReturnType<typeof tracesOf> | undefined;
/** Takes a second, and is the same for any entries. */
const ONCE: FromWords = {
  split: (...table) => (tiers ??= splitThesaurus(...table)),
  traces: (...table) => (traces ??= tracesOf(...table)),
};

export function sampleFiles(documents = DOCUMENTS): IndexFiles {
  const source = {
    rows: documents.map((document) => ({ document, facets: {} })),
    near: PLACES,
    elsewhere: ELSEWHERE_PLACES,
    thesaurus: THESAURUS,
    danger: DANGER,
  };
  return indexFilesOf(source, ONCE);
}

export function sampleIndex(documents = DOCUMENTS): SearchIndex {
  return openIndex(sampleFiles(documents));
}
