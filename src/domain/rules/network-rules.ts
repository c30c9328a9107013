/** ネットワークの見出し: only a network has them, and they name bodies. Lists of members are full of persons' names: none is taken. */
import type { Finding } from '../problem.ts';
import { when } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { isEntryId } from '../fields/entry-id.ts';
import { firstDayOf } from '../time/partial-day.ts';
import { warning, type Rule } from './rule.ts';

const OWN = [
  'council',
  'members',
  'secretariat',
  'legal_basis',
  'meets',
  'since',
] as const satisfies readonly (keyof Resource)[];

const onlyForNetworks = (resource: Resource): readonly Finding[] =>
  resource.kind === 'support-network'
    ? []
    : OWN.filter((field) => resource[field] !== undefined).map((field) =>
        warning(
          'contradiction',
          [field],
          `「${field}」は、支援ネットワーク（support-network）だけに書きます`,
          field === 'members'
            ? 'つなぎ先は works_with に書いてください。'
            : 'この行を消してください。',
        ),
      );

/** What the name of a body has in it, and a person's has not. */
const BODY =
  /[会社団課係部室局所署院校園館庁省区市町村都道府県隊寺店塾寮組]|協議|法人|企業|工業|産業|商事|商店|建設|製作|運輸|運送|農園|農協|生協|組合|機関|連合|連盟|連絡|支援|相談|事業|委員$|民生|児童|保護司|学識|有識|当事者|家族|住民|市民|関係|担当|職員|教諭|教員|大学|銀行|信金|病院|医院|新聞|放送|警察|[ァ-ヶー]{3}|[A-Za-z]{3}/;
const FAMILY_NAMES =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|山﨑|阿部|池田|橋本|山下|石川|中島|中嶋|前田|藤田|後藤|小川|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|河野|小島|村田|武田|上野|杉山|増田|平野|菅原|久保|松井|千葉|岩崎|桜井|木下|野口|松尾|野村|菊地|菊池|佐野|大西|杉本|新井|浜田|古川|市川|小松|高野|水野|山内|西田|西川|北村|安田|五十嵐|川口|平田';
const POLITE = /(?<![皆客])(?<=[一-龠々ぁ-んァ-ヶ])(?:氏|さん|様|先生|殿)(?=$|[、。（）()\s])/u;
const SPACED = /^[一-龠々ヶ]{1,4}[ 　][一-龠々ぁ-んァ-ヶ]{1,4}$/u;
const TITLED =
  /(?:会長|委員長|副会長|理事長|理事|代表|座長|部長|課長|係長|所長|館長|校長|園長|教授|弁護士|医師|氏名)\s*[:：　 ]\s*([一-龠々ヶ]{2,4}[ 　]?[一-龠々ぁ-んァ-ヶ]{0,4})(?=$|[、。（）()])/u;
const KNOWN = new RegExp(`^(?:${FAMILY_NAMES})[ 　]?[一-龠々ぁ-んァ-ヶ]{1,3}$`, 'u');

/** true for what reads as a person's name: 山田 太郎, 会長 山田太郎, 山田さん */
export function isPersonsName(written: string): boolean {
  const name = written.normalize('NFKC').trim();
  const bare = name.replace(/[（(].*$/, '').trim();
  const titled = TITLED.exec(name)?.[1];
  if (POLITE.test(name)) return true;
  if (titled !== undefined && !BODY.test(titled)) return true;
  return (SPACED.test(bare) || KNOWN.test(bare)) && !BODY.test(bare);
}

const person = (path: Finding['path'], name: string): Finding => ({
  code: 'persons-name',
  path,
  message: `人の名前かもしれません（「${name.slice(0, 40)}」）`,
  fix: '人の名前はのせません。団体、部署、役割の名前（例: 見本区社会福祉協議会、民生委員）を書いてください。会社なら「株式会社」などをつけた正式な名前にします。',
});

const bodiesOnly = ({ members = [], secretariat = [] }: Resource): readonly Finding[] => [
  ...members.flatMap(({ who, role }, index) => [
    ...when(!isEntryId(who) && isPersonsName(who), person(['members', index, 'who'], who)),
    ...when(
      role !== undefined && isPersonsName(role),
      person(['members', index, 'role'], role ?? ''),
    ),
  ]),
  ...secretariat.flatMap((who, index) =>
    when(!isEntryId(who) && isPersonsName(who), person(['secretariat', index], who)),
  ),
];

/** The desk of a council is told by secretariat alone, and only where a source tells of one. */
const desks = ({
  kind,
  provider,
  secretariat = [],
  members = [],
}: Resource): readonly Finding[] => {
  if (kind !== 'support-network' || provider === undefined) return [];
  const known = new Set([
    provider.name,
    ...members.flatMap(({ who, role }) => (role ? [who] : [])),
  ]);
  return [
    ...when(
      provider.name.includes('事務局'),
      warning(
        'contradiction',
        ['provider', 'name'],
        `団体の名前（provider）に「事務局」が入っています（「${provider.name.slice(0, 40)}」）`,
        'provider には団体の名前だけを、事務局は secretariat に書いてください。',
      ),
    ),
    ...secretariat.flatMap((who, index) =>
      when(
        known.has(who) && !isEntryId(who) && !isDeskOf(who, members),
        warning(
          'contradiction',
          ['secretariat', index],
          `事務局（secretariat）が、ほかの見出しのくりかえしです（「${who.slice(0, 40)}」）`,
          '出典に事務局とあるか確かめてください。あれば部署まで書き、なければ、この行を消してください。',
        ),
      ),
    ),
  ];
};

const isDeskOf = (who: string, members: NonNullable<Resource['members']>) =>
  members.some((member) => member.who === who && member.role?.includes('事務局'));

const begun = ({ since }: Resource, today: string | undefined): readonly Finding[] =>
  when(since !== undefined && today !== undefined && firstDayOf(since) > today, {
    code: 'future-date',
    path: ['since'],
    message: `できた日「${since}」は、まだ来ていない日です`,
    fix: '資料に書いてある日を確かめてください。まだできていなければ、この行を消してください。',
  });

export const networkFindings: Rule = (resource, { today }) => [
  ...onlyForNetworks(resource),
  ...begun(resource, today),
  ...bodiesOnly(resource),
  ...desks(resource),
];
