/** サイトの設定。content/site.json: what a group sets when it adopts the catalogue. Its fields, and what each may hold. */
import type { SiteColours } from './site-colours.ts';

/** 運営する団体: who answers for the catalogue, and at least one way to reach them. */
export interface SiteContact {
  readonly name: string;
  /** a page with a form, or that says how to write */
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Any one of them is enough. */
export const CONTACT_WAYS = ['url', 'email', 'phone'] as const;

export interface SiteLicence {
  readonly name: string;
  readonly url?: string;
}

export interface SiteSettings {
  readonly name: string;
  /** サイトの名前の読み */
  readonly reading?: string;
  /** 扱う地域の呼び名（例: 東京） */
  readonly areaName: string;
  /** codes of the prefectures whose municipalities get a page, all of them unless `municipalities` says which */
  readonly prefectures: readonly string[];
  /** only these get pages */
  readonly municipalities?: readonly string[];
  /** true: every municipality of Japan gets a page, with the desks that serve it */
  readonly wholeCountry?: boolean;
  readonly description: string;
  /** where entries are edited: a GitHub repository's address without a slash at the end */
  readonly repository: string;
  /** the site's own address, without a path */
  readonly url: string;
  readonly contact?: SiteContact;
  readonly licence?: SiteLicence;
  readonly colours?: SiteColours;
  /** the public half of the key that signs feed.json, for other catalogues */
  readonly feedKey?: string;
  /** belongs to the editing screen for teams, which checks it */
  readonly admin?: unknown;
}

export type SiteValueKind =
  | 'line'
  | 'kana'
  | 'codes'
  | 'flag'
  | 'repository'
  | 'origin'
  | 'address'
  | 'email'
  | 'phone'
  | 'colour'
  | 'feed-key'
  | 'group'
  | 'free';

export interface SiteField {
  readonly name: string;
  readonly kind: SiteValueKind;
  readonly isRequired?: true;
  /** characters at most */
  readonly most?: number;
  readonly description: string;
  readonly example?: string;
  readonly fields?: readonly SiteField[];
}

const colourFields: readonly SiteField[] = [
  { name: 'thread', kind: 'colour', description: 'リンク、線、ボタンの色', example: '#0b6467' },
  { name: 'alert', kind: 'colour', description: '緊急の案内の色', example: '#a83c12' },
];

/** The order in which people read and write them. */
export const SITE_FIELDS: readonly SiteField[] = [
  {
    name: 'name',
    kind: 'line',
    isRequired: true,
    most: 40,
    description: 'サイトの名前',
    example: 'ゆざわつながるカタログ',
  },
  {
    name: 'reading',
    kind: 'kana',
    most: 60,
    description: '名前の読み（ひらがな）',
    example: 'ゆざわつながるかたろぐ',
  },
  {
    name: 'areaName',
    kind: 'line',
    isRequired: true,
    most: 20,
    description: '扱う地域の呼び名。はじめのページに出ます',
    example: '湯沢市',
  },
  {
    name: 'prefectures',
    kind: 'codes',
    isRequired: true,
    description: '扱う都道府県のコード（6けた）',
    example: '["050008"]',
  },
  {
    name: 'municipalities',
    kind: 'codes',
    description:
      '扱う市区町村のコード（6けた）。書くと、その市区町村だけにページができます。書かなければ、都道府県のすべてにできます',
    example: '["052078"]',
  },
  {
    name: 'wholeCountry',
    kind: 'flag',
    description:
      'true にすると、全国のすべての市区町村にページができます。書かなければ、上の都道府県と、場所のある市区町村だけです。municipalities を書いたときは、そちらが決めます',
    example: 'true',
  },
  {
    name: 'description',
    kind: 'line',
    isRequired: true,
    most: 160,
    description: '検索サイトなどに出る、サイトの短い説明',
    example: '湯沢市の居場所や相談先を、困りごとから探せます。',
  },
  {
    name: 'repository',
    kind: 'repository',
    isRequired: true,
    description: 'GitHub のリポジトリのアドレス。「まちがいを知らせる」などの行き先になります',
    example: 'https://github.com/mihon/yuzawa-catalog',
  },
  {
    name: 'url',
    kind: 'origin',
    isRequired: true,
    description: 'サイトのアドレス。/ のあとは書きません',
    example: 'https://mihon.github.io',
  },
  {
    name: 'contact',
    kind: 'group',
    description:
      '運営する人・団体と連絡先。まちがいの知らせは、ここに届きます。url・email・phone のうち、少なくとも1つはいります。決まっていなければ、contact をまるごと書きません',
    fields: [
      {
        name: 'name',
        kind: 'line',
        isRequired: true,
        most: 60,
        description: '運営する人・団体の名前',
        example: '見本の会',
      },
      {
        name: 'url',
        kind: 'address',
        description: '問い合わせフォームなど、連絡先のページのアドレス',
        example: 'https://example.jp/contact',
      },
      {
        name: 'email',
        kind: 'email',
        description: '公表してよいメールアドレス',
        example: 'info@example.jp',
      },
      {
        name: 'phone',
        kind: 'phone',
        description: '公表してよい電話番号',
        example: '0183-00-0000',
      },
    ],
  },
  {
    name: 'licence',
    kind: 'group',
    description: 'このカタログの文章とデータを、ほかの人が使うときの条件',
    fields: [
      {
        name: 'name',
        kind: 'line',
        isRequired: true,
        most: 60,
        description: '条件の名前',
        example: 'CC BY 4.0',
      },
      {
        name: 'url',
        kind: 'address',
        description: '条件の書いてあるページのアドレス',
        example: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      },
    ],
  },
  {
    name: 'colours',
    kind: 'group',
    description: 'サイトの色。書いた色だけが変わります。紙の色との差が4.5以上ないと使えません',
    fields: [
      { name: 'light', kind: 'group', description: '明るい画面の色', fields: colourFields },
      {
        name: 'dark',
        kind: 'group',
        description: '暗い画面の色。書かなければ、light から作ります',
        fields: colourFields,
      },
    ],
  },
  {
    name: 'feedKey',
    kind: 'feed-key',
    description:
      'となりのカタログに読んでもらうときの公開鍵（「npm run neighbours -- --make-key」で作ります）。書くと、データに feed.json が加わります',
    example: 'MCowBQYDK2VwAyEA…（60字）',
  },
  { name: 'admin', kind: 'free', description: 'チームで使う編集の画面の設定。使うときだけ' },
];
