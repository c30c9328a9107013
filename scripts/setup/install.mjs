// 部品を入れる。入れられないときは、わけと、することを言う。
import { npm } from './npm.mjs';

const INSTALLING = '必要な部品を入れています（はじめの1回は1〜2分かかります）…';
const OFFLINE = `インターネットにつながっていないようです（部品の配布元から返事がありません）。
つながっているかを確かめて、同じコマンドをもう一度動かしてください。
職場のネットワークでプロキシーがいるときは、npm config set proxy で設定します。回線がとても遅いときは、先に npm ci を動かすと、長く待ちます。`;
const NO_NPM =
  'npm が見つかりません。Node.js を、npm つきで入れてください（https://nodejs.org/ja）。';
const FAILED =
  '部品を入れられませんでした。上の知らせを確かめて、もう一度 npm ci をためしてください。';

/** npm waits minutes for a registry that does not answer: half of ten seconds for the answer, the rest for npm to start. */
const ANSWER_WITHIN = 6000;
const GIVE_UP_AFTER = 8000;
const NETWORK =
  /\b(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL|ETIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|ERR_SOCKET_CONNECTION_TIMEOUT|FETCH_ERROR)\b/;

/** npm asks, so that its proxy, certificates and registry are those of the installation. Any answer counts, also a refusal. */
function isOffline() {
  const asked = npm(['ping', '--fetch-retries=0', `--fetch-timeout=${ANSWER_WITHIN}`], {
    encoding: 'utf8',
    timeout: GIVE_UP_AFTER,
    killSignal: 'SIGKILL',
  });
  return (
    asked.error?.code === 'ETIMEDOUT' || (asked.status !== 0 && NETWORK.test(asked.stderr ?? ''))
  );
}

/** @returns {string | undefined} why it could not be done */
export function install(root) {
  console.error(INSTALLING);
  if (isOffline()) return OFFLINE;
  // NODE_ENV=production or an `omit` of the person's own would leave out what builds the site.
  const done = npm(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: 'inherit' },
  );
  if (done.error?.code === 'ENOENT') return NO_NPM;
  return done.status === 0 ? undefined : FAILED;
}
