/**
 * 署名（Ed25519）: over the exact bytes of a file, so that nothing has to be written anew in one canonical way before it is
 * judged. What arrives is verified before anybody reads a letter of it. Node's own crypto, and nothing else: the secret is
 * in reach of no package.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { isFeedKey, isSecretKey } from '../../domain/settings/feed-key.ts';

export interface FeedKeys {
  /** SPKI as base64: for content/site.json, and for the neighbours */
  readonly publicKey: string;
  /** PKCS 8 as base64: for the deploying machine alone */
  readonly secretKey: string;
}

/** A signature of Ed25519 is 64 bytes: 88 signs with two at the end that mean nothing, and of the last before them four bits. */
const SIGNATURE = /^[A-Za-z0-9+/]{85}[AQgw]==\n?$/;

const base64 = (key: KeyObject, type: 'spki' | 'pkcs8') =>
  key.export({ format: 'der', type: type as 'spki' }).toString('base64');

export function makeFeedKeys(): FeedKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: base64(publicKey, 'spki'), secretKey: base64(privateKey, 'pkcs8') };
}

/** @returns undefined for what is no secret key */
function secretKeyOf(written: string): KeyObject | undefined {
  if (!isSecretKey(written)) return undefined;
  try {
    return createPrivateKey({ key: Buffer.from(written, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
}

/** The public half of a secret key. @returns undefined for what is no secret key */
export function publicHalfOf(secretKey: string): string | undefined {
  const key = secretKeyOf(secretKey);
  return key && base64(createPublicKey(key), 'spki');
}

/** One line of base64. @returns undefined for what is no secret key */
export function signatureOf(bytes: Uint8Array, secretKey: string): string | undefined {
  const key = secretKeyOf(secretKey);
  return key && `${sign(null, bytes, key).toString('base64')}\n`;
}

/** Whether the holder of this key's other half signed these bytes. Never throws. */
export function isSignedBy(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  if (!SIGNATURE.test(signature) || !isFeedKey(publicKey)) return false;
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
