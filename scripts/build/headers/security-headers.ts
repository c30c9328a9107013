/** どのページにもつける、守りのためのヘッダー。ページの中（meta）では書けないもの。 */

/** The site asks for none of these, so no script that got in may either. */
const NOT_USED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;
/** Copying an address or a file (つなぎ帳, 場所を足す・直す). */
const USED_BY_US = ['clipboard-write'] as const;

const permissions = [
  ...NOT_USED.map((name) => `${name}=()`),
  ...USED_BY_US.map((name) => `${name}=(self)`),
].join(', ');

/** @param withAdmin the editors' page signs in through a window of its own, which must be able to answer it */
export function securityHeaders({
  withAdmin,
}: {
  readonly withAdmin: boolean;
}): Readonly<Record<string, string>> {
  return {
    // The rest of the policy stands in each page. In a frame, すぐに閉じる could not take the frame's owner away.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissions,
    'Cross-Origin-Opener-Policy': withAdmin ? 'same-origin-allow-popups' : 'same-origin',
    // Without subdomains: they may belong to others.
    'Strict-Transport-Security': 'max-age=31536000',
  };
}
