/** 設定の質問。What `npm run adopt` asks, in this order. Each answer becomes a part of content/site.json. */
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import type {
  SiteContact,
  SiteLicence,
  SiteSettings,
} from '../../src/domain/settings/site-settings.ts';
import { choosePlaces } from './choose-places.ts';

export type Draft = Partial<SiteSettings>;

export interface SettingsContext {
  readonly areas: Municipalities;
  /** of the git folder, as a guess */
  readonly repository?: string | undefined;
}

export interface SettingsQuestion {
  readonly option: string;
  readonly prompt: string;
  readonly hint: string;
  readonly isRequired?: true;
  /** what the draft becomes. @throws Error in Japanese */
  readonly read: (answer: string, draft: Draft, context: SettingsContext) => Draft;
  readonly fallback?: (draft: Draft, context: SettingsContext) => string | undefined;
}

const LICENCES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.ja',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja',
};

/** 見本の会 https://example.jp/ → the words, and the address behind them */
function wordsAndAddress(answer: string): readonly [string, string | undefined] {
  const [, words, address] = /^(.*?)\s*((?:https?:\/\/\S+)|(?:mailto:)?[^\s@]+@[^\s@]+)?$/u.exec(
    answer,
  )!;
  return [words!.trim(), address?.replace(/^mailto:/, '')];
}

/** # numbers are nobody's office. */
const PHONE = /(?:^|[\s、])((?:\+?\d|[（(]0)[\d\-－ー‐()（）]{7,})$/;

/** One way to reach them, and the words before it. */
function lastWay(words: string): readonly [string, Omit<SiteContact, 'name'>] | undefined {
  const [before, address] = wordsAndAddress(words);
  if (address?.includes('://')) return [before, { url: address }];
  if (address !== undefined) return [before, { email: address }];
  const phone = PHONE.exec(words);
  return phone ? [words.slice(0, phone.index).trim(), { phone: phone[1]! }] : undefined;
}

/** 見本の会 info@example.jp 0183-00-0000 → the name and its ways, in any order behind it */
function contactOf(answer: string): SiteContact {
  let name = answer.trim();
  let ways: Omit<SiteContact, 'name'> = {};
  for (let way = lastWay(name); way; way = lastWay(name)) {
    name = way[0].replace(/[、,，]$/, '').trim();
    ways = { ...way[1], ...ways };
  }
  if (name === '' || Object.keys(ways).length === 0)
    throw new Error(
      '名前と、連絡先（フォームのアドレス・メール・電話のどれか）の両方を書いてください（例: 見本の会 https://example.jp/contact）。',
    );
  return {
    name,
    ...(ways.url ? { url: ways.url } : {}),
    ...(ways.email ? { email: ways.email } : {}),
    ...(ways.phone ? { phone: ways.phone } : {}),
  };
}

function licenceOf(answer: string): SiteLicence {
  const known = Object.entries(LICENCES).find(
    ([title]) => title.toLowerCase() === answer.toLowerCase(),
  );
  if (known) return { name: known[0], url: known[1] };
  const [name, url] = wordsAndAddress(answer);
  return url ? { name, url } : { name };
}

/** 東京 for 東京都, but 北海道 and 湯沢市 stay */
const shortName = (name: string) => name.replace(/[都府県]$/, '');

function nameOfPlaces(
  { municipalities = [], prefectures = [] }: Draft,
  areas: Municipalities,
): string | undefined {
  if (municipalities.length > 0)
    return municipalities.length <= 2
      ? municipalities.map((code) => areas.name(code)).join('・')
      : undefined;
  return prefectures.length > 0 && prefectures.length <= 2
    ? prefectures.map((code) => shortName(areas.name(code))).join('・')
    : undefined;
}

export const descriptionOf = (areaName: string) =>
  `${areaName}の居場所、食べもの、相談、少しずつ働ける場所。近くの「行ける場所」を、困りごとと地域から探せます。`;

export const SETTINGS_QUESTIONS: readonly SettingsQuestion[] = [
  {
    option: 'municipality',
    isRequired: true,
    prompt: 'どの地域のカタログですか',
    hint: '市区町村か都道府県の、名前かコード（例: 秋田県湯沢市、052078、秋田県）。いくつかあるときは「、」で分けます',
    read: (answer, draft, { areas }) => {
      const { prefectures, municipalities } = choosePlaces([answer], areas);
      const { municipalities: _, ...others } = draft;
      return {
        ...others,
        prefectures: prefectures.map(({ code }) => code),
        ...(municipalities.length > 0
          ? { municipalities: municipalities.map(({ code }) => code) }
          : {}),
      };
    },
  },
  {
    option: 'area',
    isRequired: true,
    prompt: '地域の呼び名',
    hint: 'はじめのページに「〇〇を中心に」と出ます',
    read: (answer, draft) => ({ ...draft, areaName: answer, description: descriptionOf(answer) }),
    fallback: (draft, { areas }) => nameOfPlaces(draft, areas),
  },
  {
    option: 'name',
    isRequired: true,
    prompt: 'サイトの名前',
    hint: '例: ゆざわつながるカタログ',
    read: (answer, draft) => ({ ...draft, name: answer }),
    fallback: ({ areaName }) => areaName && `${areaName}つながるカタログ`,
  },
  {
    option: 'reading',
    prompt: '名前の読み（ひらがな）',
    hint: '例: ゆざわつながるかたろぐ',
    read: (answer, draft) => ({ ...draft, reading: answer }),
  },
  {
    option: 'repository',
    isRequired: true,
    prompt: 'GitHub のリポジトリのアドレス',
    hint: '例: https://github.com/mihon/yuzawa-catalog',
    read: (answer, draft) => ({ ...draft, repository: answer.replace(/(?:\.git)?\/*$/, '') }),
    fallback: (_, { repository }) => repository,
  },
  {
    option: 'url',
    isRequired: true,
    prompt: 'サイトのアドレス',
    hint: '/ のあとは書きません（例: https://mihon.github.io）',
    read: (answer, draft) => ({ ...draft, url: answer.replace(/\/$/, '') }),
    fallback: ({ repository }) => {
      const owner = /^https:\/\/github\.com\/([\w-]+)\//.exec(repository ?? '')?.[1];
      return owner && `https://${owner.toLowerCase()}.github.io`;
    },
  },
  {
    option: 'contact',
    prompt: '運営する人・団体の名前と、公表してよい連絡先',
    hint: 'まちがいの知らせが届くところです。フォームのアドレス・メール・電話を、1つか、間を空けていくつか書きます（例: 見本の会 info@example.jp 0183-00-0000）',
    read: (answer, draft) => ({ ...draft, contact: contactOf(answer) }),
  },
  {
    option: 'licence',
    prompt: '文章とデータを、ほかの人が使うときの条件',
    hint: '例: CC BY 4.0',
    read: (answer, draft) => ({ ...draft, licence: licenceOf(answer) }),
  },
  {
    option: 'colour',
    prompt: 'リンクやボタンの色',
    hint: '# と半角の6文字（例: #0b6467）。空のままなら、いまの色です。暗い画面の色は、この色から作ります',
    read: (answer, draft) => ({ ...draft, colours: { light: { thread: answer } } }),
  },
];
