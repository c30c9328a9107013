/**
 * 編集画面（Sveltia CMS）の設定: the `admin` part of content/site.json. Off unless it says `"enabled": true`.
 * Its messages are for the person who wrote the file.
 */
export interface AdminBackend {
  /** test-repo keeps nothing: for a first look, without an account */
  readonly name: 'github' | 'test-repo';
  /** owner/repository */
  readonly repo: string;
  readonly branch?: string;
  /** GitHub でログインするための中継サーバー, an https origin; without it people sign in with a token of their own */
  readonly base_url?: string;
  readonly auth_endpoint?: string;
}

export interface AdminConfig {
  readonly backend: AdminBackend;
  /** true: each change becomes a pull request, so that the check reads it first */
  readonly review: boolean;
}

const BACKEND_KEYS = ['name', 'repo', 'branch', 'base_url', 'auth_endpoint'];
const ADMIN_KEYS = ['enabled', 'backend', 'review'];

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const unknownKeys = (
  table: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: string,
) =>
  Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}の「${key}」は使えません。使えるのは ${known.join('、')} です。`);

/** owner/repository of an address such as https://github.com/owner/repository */
function repoOf(address: string): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1];
}

function isSecureOrigin(value: string): boolean {
  return (
    URL.canParse(value) &&
    new URL(value).protocol === 'https:' &&
    new URL(value).origin === value.replace(/\/$/, '')
  );
}

function backendFaults(
  backend: Readonly<Record<string, unknown>>,
  repo: unknown,
): readonly string[] {
  const { name = 'github', base_url: relay } = backend;
  return [
    ...unknownKeys(backend, BACKEND_KEYS, 'admin.backend '),
    ...(name === 'github' || name === 'test-repo'
      ? []
      : ['admin.backend.name は "github" か、ためし用の "test-repo" にしてください。']),
    ...(name === 'github' && (typeof repo !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(repo))
      ? [
          'admin.backend.repo を "団体の名前/リポジトリの名前" の形で書いてください（例: "mihon/catalog"）。',
        ]
      : []),
    ...(relay === undefined || (typeof relay === 'string' && isSecureOrigin(relay))
      ? []
      : [
          'admin.backend.base_url は、ログインの中継サーバーのアドレスです。"https://login.example.jp" のように、https:// で始め、後ろに何もつけずに書いてください。',
        ]),
    ...['branch', 'auth_endpoint']
      .filter(
        (key) =>
          backend[key] !== undefined &&
          (typeof backend[key] !== 'string' || !/^[\w./-]+$/.test(backend[key])),
      )
      .map((key) => `admin.backend.${key} は、半角の英数字で書いてください。`),
  ];
}

/** What is wrong with the `admin` part, in sentences; empty when it is sound or not there. */
export function adminFaults(admin: unknown, repository: string): readonly string[] {
  if (admin === undefined) return [];
  if (!isTable(admin)) return ['admin は { "enabled": true } のように、{ } の中に書いてください。'];
  const { enabled, backend = {}, review } = admin;
  return [
    ...unknownKeys(admin, ADMIN_KEYS, 'admin '),
    ...(typeof enabled === 'boolean'
      ? []
      : ['admin.enabled は true（使う）か false（使わない）で、引用符をつけずに書いてください。']),
    ...(review === undefined || typeof review === 'boolean'
      ? []
      : [
          'admin.review は true（確かめてから載せる）か false（すぐ載せる）で、引用符をつけずに書いてください。',
        ]),
    ...(isTable(backend)
      ? backendFaults(backend, backend['repo'] ?? repoOf(repository))
      : ['admin.backend は { "name": "github" } のように、{ } の中に書いてください。']),
  ];
}

/** @throws Error with every fault, for the person at the terminal */
export function readAdmin(admin: unknown, repository: string): AdminConfig | undefined {
  const faults = adminFaults(admin, repository);
  if (faults.length > 0)
    throw new Error(
      `content/site.json の編集画面（admin）の設定を直してください。\n${faults.map((fault) => `・${fault}`).join('\n')}`,
    );
  const {
    enabled = false,
    backend = {},
    review = true,
  } = (admin ?? {}) as { enabled?: boolean; backend?: Partial<AdminBackend>; review?: boolean };
  if (!enabled) return undefined;
  return { review, backend: { name: 'github', repo: repoOf(repository) ?? '', ...backend } };
}
