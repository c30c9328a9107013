/** 公開鍵の形: the public half of a pair of keys (Ed25519, SPKI) as one line of base64. The first 16 signs say that it is one. */

/** 12 bytes that say what follows, and 32 bytes of the key; of the last sign only four bits count. */
const PUBLIC_KEY = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
/** 16 bytes that say so, and 32 bytes that nobody else may know. */
const SECRET_KEY = /^MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43}$/;

export const isFeedKey = (written: string): boolean => PUBLIC_KEY.test(written);
export const isSecretKey = (written: string): boolean => SECRET_KEY.test(written);

export const FEED_KEY_FIX =
  '「npm run neighbours -- --make-key」が出す公開鍵（MCowBQYDK2VwAyEA から始まる60字）を、そのまま写してください。';
