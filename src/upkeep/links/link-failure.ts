/** 答えがなかったわけ。Why a request had no answer. */

export interface Failure {
  readonly failure:
    'dns' | 'timeout' | 'reset' | 'certificate' | 'private' | 'protocol' | 'redirects';
  /** for people */
  readonly detail: string;
}

const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

const CERTIFICATE_WORDS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: '証明書の期限が切れています',
  CERT_NOT_YET_VALID: '証明書の期限がまだ始まっていません',
  ERR_TLS_CERT_ALTNAME_INVALID: '証明書が、ほかのサイトのものです',
  DEPTH_ZERO_SELF_SIGNED_CERT: '証明書が、自分で作ったものです',
  // Browsers fetch the missing link of the chain by themselves.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '証明書の一部がたりません（ブラウザーでは開けることもあります）',
};

export function failureOf(error: NodeJS.ErrnoException): Failure {
  const code = error.code ?? '';
  if (code === 'EPRIVATE') return { failure: 'private', detail: '組織の中のアドレスです' };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA')
    return { failure: 'dns', detail: 'サイトの名前（ドメイン）が見つかりません' };
  if (code === 'ETIMEDOUT') return { failure: 'timeout', detail: '時間内に返事がありません' };
  if (CERTIFICATE.test(code))
    return {
      failure: 'certificate',
      detail: CERTIFICATE_WORDS[code] ?? '安全な通信（https）ができません',
    };
  if (code.startsWith('HPE_'))
    return { failure: 'protocol', detail: '返事の形がおかしくて読めません' };
  return { failure: 'reset', detail: '通信がとちゅうで切れました' };
}

export function isFailure(value: object): value is Failure {
  return 'failure' in value;
}
