/** サイトの設定のまちがい。What is wrong with content/site.json, each with its path in the file and the way to mend it. */
import { isPrefectureCode } from '../area/area-code.ts';
import { valueCharacterFindings } from '../rules/character-rules.ts';
import type { Municipalities } from '../area/municipality.ts';
import { nearMiss } from '../text/edit-distance.ts';
import { when, type Finding } from '../problem.ts';
import {
  COLOUR_NAMES,
  contrastIn,
  isColour,
  LEAST_CONTRAST,
  readable,
  THEMES,
} from './site-colours.ts';
import { FEED_KEY_FIX, isFeedKey, isSecretKey } from './feed-key.ts';
import { CONTACT_WAYS, SITE_FIELDS, type SiteField, type SiteValueKind } from './site-settings.ts';
import { valueFindings } from '../fields/value-rule.ts';
import { isWebAddress } from '../fields/web-address.ts';
import type { WrittenValue } from '../written/written-value.ts';

type Table = Readonly<Record<string, unknown>>;
type Path = Finding['path'];

const REPOSITORY = /^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+$/;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Asked {
  readonly what: string;
  readonly path: Path;
  readonly areas: Municipalities | undefined;
}
type SiteJudge = (value: string, asked: Asked) => readonly Finding[];

const found = (
  { path }: Pick<Asked, 'path'>,
  code: string,
  message: string,
  fix: string,
): Finding => ({ code, path, message, fix });

/** What an entry's value of this kind must be, said with the setting's own name. */
function findingsAs(
  is: 'address' | 'email' | 'phone' | 'kana' | 'area',
  value: string,
  { what, path }: Asked,
): readonly Finding[] {
  return valueFindings({ is, what }, value).map((one) => ({
    ...one,
    path,
    message: one.message.replace(/「(?:kana|email)」/, `「${what}」`),
  }));
}

const colourValueFindings: SiteJudge = (value, asked) =>
  when(
    !isColour(value),
    found(
      asked,
      'bad-colour',
      `「${asked.what}」の色「${value}」を読みとれません`,
      '"#0b6467" のように、# と半角の数字・英字6つで書いてください。',
    ),
  );

function codeFindings(value: string, asked: Asked): readonly Finding[] {
  const wrong = findingsAs('area', value, asked);
  if (wrong.length > 0 || !asked.areas) return wrong;
  return when(
    !asked.areas.get(value),
    found(
      asked,
      'unknown-area',
      `コード「${value}」の市区町村はありません`,
      'content/municipalities.csv から、いまあるコードをさがして書いてください。',
    ),
  );
}

function repositoryFindings(value: string, asked: Asked): readonly Finding[] {
  if (REPOSITORY.test(value) && !value.endsWith('.git')) return [];
  const tidy = value.replace(/^http:/, 'https:').replace(/(?:\.git)?\/*$/, '');
  return [
    found(
      asked,
      'wrong-format',
      `「${asked.what}」が、リポジトリのアドレスの形ではありません（いまは「${value}」）`,
      REPOSITORY.test(tidy)
        ? `もしかして: ${tidy}`
        : 'https://github.com/持ち主/名前 の形で、終わりに / をつけずに書いてください。',
    ),
  ];
}

function originFindings(value: string, asked: Asked): readonly Finding[] {
  if (!isWebAddress(value)) return findingsAs('address', value, asked);
  const { origin } = new URL(value);
  if (value === origin || value === `${origin}/`) return [];
  return [
    found(
      asked,
      'wrong-format',
      `「${asked.what}」に、/ のあとが書いてあります（いまは「${value}」）`,
      `${origin} とだけ書いてください。途中のフォルダーに置くときは、作るときに BASE_PATH で決めます（README の「公開する」）。`,
    ),
  ];
}

/** The secret half would be published: said apart, and never repeated. */
const feedKeyFindings: SiteJudge = (value, asked) => {
  if (isFeedKey(value)) return [];
  return [
    isSecretKey(value)
      ? found(
          asked,
          'wrong-format',
          `「${asked.what}」に、ひみつの鍵が書いてあります`,
          '消してください。もし送ってしまったら、この鍵はもう使えません。npm run neighbours -- --make-key で作りなおし、となりのカタログに新しい公開鍵を知らせてください。',
        )
      : found(asked, 'wrong-format', `「${asked.what}」が、公開鍵の形ではありません`, FEED_KEY_FIX),
  ];
};

/** Kinds without a judge are any line of text. */
const JUDGES: { readonly [Kind in SiteValueKind]?: SiteJudge } = {
  kana: (value, asked) => findingsAs('kana', value, asked),
  address: (value, asked) => findingsAs('address', value, asked),
  email: (value, asked) => findingsAs('email', value, asked),
  phone: (value, asked) => findingsAs('phone', value, asked),
  colour: colourValueFindings,
  codes: codeFindings,
  repository: repositoryFindings,
  origin: originFindings,
  'feed-key': feedKeyFindings,
};

/** What one line of text must be. `areas`: to know which codes exist */
export function siteValueFindings(
  kind: SiteValueKind,
  value: string,
  path: Path,
  {
    most = 2_000,
    areas,
  }: { readonly most?: number | undefined; readonly areas?: Municipalities | undefined } = {},
): readonly Finding[] {
  const what = path.filter((key) => typeof key === 'string').join('.');
  const asked: Asked = { what, path, areas };
  const length = [...value].length;
  if (value.trim() === '')
    return [
      found(
        asked,
        'empty-value',
        `「${what}」が空です`,
        '分かることを書くか、この行を消してください（空のままにしない）。',
      ),
    ];
  if (value !== value.trim() || value.includes('\n'))
    return [
      found(
        asked,
        'wrong-format',
        `「${what}」に、いらない空白か改行があります`,
        '前後の空白と改行を消して、1行で書いてください。',
      ),
    ];
  if (length > most)
    return [
      found(
        asked,
        'too-long',
        `「${what}」が長すぎます（${length}字）`,
        `${most}字までにしてください。`,
      ),
    ];
  return JUDGES[kind]?.(value, asked) ?? [];
}

function fieldFindings(
  field: SiteField,
  value: unknown,
  path: Path,
  areas: Municipalities | undefined,
): readonly Finding[] {
  const { kind, name, example, fields } = field;
  const wrongType = (shape: string): readonly Finding[] => [
    {
      code: 'wrong-type',
      path,
      message: `「${path.join('.')}」の書き方が正しくありません`,
      fix: shape,
    },
  ];
  if (kind === 'free') return [];
  if (kind === 'flag')
    return typeof value === 'boolean'
      ? []
      : wrongType('true か false で、引用符をつけずに書いてください。');
  if (kind === 'group')
    return isTable(value)
      ? tableFindings(fields ?? [], value, path, areas)
      : wrongType(
          `{ } でかこんで、${(fields ?? []).map((part) => `"${part.name}"`).join('、')} を書いてください。`,
        );
  if (kind === 'codes') {
    if (!Array.isArray(value))
      return wrongType(`${example} のように、[ ] でかこんで書いてください。`);
    if (value.length === 0)
      return [
        {
          code: 'empty-value',
          path,
          message: `「${name}」が空です`,
          fix: `${example} のように、1つ以上書いてください。`,
        },
      ];
    return value.flatMap((code, index) =>
      typeof code === 'string'
        ? siteValueFindings('codes', code, [...path, index], { areas })
        : [
            {
              code: 'wrong-type',
              path: [...path, index],
              message: `「${name}」のコードが、引用符でかこまれていません`,
              fix: `"" でかこんで、6けたで書いてください（例: ${example}）。`,
            },
          ],
    );
  }
  return typeof value === 'string'
    ? siteValueFindings(kind, value, path, { most: field.most, areas })
    : wrongType(`"" でかこんで、文字で書いてください${example ? `（例: "${example}"）` : ''}。`);
}

function tableFindings(
  fields: readonly SiteField[],
  table: Table,
  path: Path,
  areas: Municipalities | undefined,
): readonly Finding[] {
  const names = fields.map(({ name }) => name);
  const unknown = Object.keys(table)
    .filter((key) => !names.includes(key))
    .map((key): Finding => {
      const near = nearMiss(key, names);
      return {
        code: 'unknown-field',
        path: [...path, key],
        message: `「${key}」という見出しはありません`,
        fix: near ? `もしかして: ${near}` : `使える見出し: ${names.join('、')}`,
      };
    });
  const missing = fields
    .filter(({ name, isRequired }) => isRequired && !Object.hasOwn(table, name))
    .map(({ name, description, example }): Finding => ({
      code: 'missing-field',
      path: [...path, name],
      message: `「${[...path, name].join('.')}」がありません`,
      fix: `${description}を書いてください${example ? `（例: ${example}）` : ''}。`,
    }));
  return [
    ...unknown,
    ...missing,
    ...fields
      .filter(({ name }) => Object.hasOwn(table, name))
      .flatMap((field) => fieldFindings(field, table[field.name], [...path, field.name], areas)),
  ];
}

function areaFindings({ prefectures, municipalities }: Table): readonly Finding[] {
  const codes = (list: unknown) =>
    (Array.isArray(list) ? list : [])
      .map((code, index) => ({ code: String(code), index }))
      .filter(({ code }) => /^\d{6}$/.test(code));
  const homes = codes(prefectures);
  const notPrefecture = homes
    .filter(({ code }) => !isPrefectureCode(code))
    .map(({ code, index }): Finding => ({
      code: 'wrong-format',
      path: ['prefectures', index],
      message: `「${code}」は、都道府県のコードではありません`,
      fix: '都道府県のコード（例: "050008"）を書いてください。市区町村のコードは municipalities に書きます。',
    }));
  const places = codes(municipalities);
  const notPlace = places
    .filter(({ code }) => isPrefectureCode(code))
    .map(({ code, index }): Finding => ({
      code: 'wrong-format',
      path: ['municipalities', index],
      message: `「${code}」は、市区町村のコードではありません`,
      fix: '市区町村のコード（例: "052078"）を書いてください。都道府県のコードは prefectures に書きます。',
    }));
  const outside =
    homes.length === 0
      ? []
      : places
          .filter(
            ({ code }) =>
              !isPrefectureCode(code) &&
              !homes.some((home) => home.code.slice(0, 2) === code.slice(0, 2)),
          )
          .map(({ code, index }): Finding => ({
            code: 'outside-prefectures',
            path: ['municipalities', index],
            message: `「${code}」の都道府県が、prefectures にありません`,
            fix: 'prefectures に、その都道府県のコードを足すか、この市区町村を消してください。',
          }));
  return [...notPrefecture, ...notPlace, ...outside];
}

function colourFindings(colours: unknown): readonly Finding[] {
  if (!isTable(colours)) return [];
  return THEMES.flatMap((theme) =>
    COLOUR_NAMES.flatMap((name): readonly Finding[] => {
      const set = colours[theme];
      const colour = isTable(set) ? set[name] : undefined;
      if (typeof colour !== 'string' || !isColour(colour)) return [];
      const contrast = contrastIn(colour, theme);
      if (contrast >= LEAST_CONTRAST) return [];
      const direction = theme === 'light' ? 'こい' : '明るい';
      return [
        {
          code: 'low-contrast',
          path: ['colours', theme, name],
          message: `「colours.${theme}.${name}」の色 ${colour} は、紙の色との差がたりません（いまは${Math.floor(contrast * 100) / 100}、${LEAST_CONTRAST}以上がいります）`,
          fix: `読みにくい人がいます。もっと${direction}色にしてください。もしかして: ${readable(colour, theme)}`,
        },
      ];
    }),
  );
}

/** @param areas to know which codes exist; without it only their form is judged */
export function siteFindings(written: unknown, areas?: Municipalities): readonly Finding[] {
  if (!isTable(written))
    return [
      {
        code: 'wrong-type',
        path: [],
        message: 'サイトの設定の書き方が正しくありません',
        fix: '全体を { } でかこんで、"name" などの見出しを書いてください。',
      },
    ];
  const { contact } = written;
  const noWay =
    isTable(contact) && CONTACT_WAYS.every((way) => contact[way] === undefined)
      ? [
          {
            code: 'missing-field',
            path: ['contact'],
            message: '「contact」に、連絡のしかたがありません（url も email も phone もない）',
            fix: '連絡先のページのアドレス（url）、公表してよいメールアドレス（email）、公表してよい電話番号（phone）のどれかを書いてください。まだ決まっていないときは、contact をまるごと消してください。',
          },
        ]
      : [];
  return [
    ...tableFindings(SITE_FIELDS, written, [], areas),
    ...areaFindings(written),
    ...colourFindings(written['colours']),
    ...noWay,
    ...valueCharacterFindings(textsOf(written)),
  ];
}

function textsOf(value: unknown): WrittenValue {
  if (Array.isArray(value)) return value.map(textsOf);
  return isTable(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textsOf(inner)]))
    : typeof value === 'string'
      ? value
      : '';
}
