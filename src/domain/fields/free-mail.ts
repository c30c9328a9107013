/** フリーメール: addresses that anyone can make. */
const FREE_MAIL = [
  'gmail.com',
  'googlemail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'yahoo.ne.jp',
  'ymobile.ne.jp',
  'proton.me',
  'protonmail.com',
  'live.com',
  'msn.com',
  'mail.com',
  'gmx.com',
  'tutanota.com',
  'ymail.ne.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'outlook.com',
  'outlook.jp',
  'live.jp',
  'icloud.com',
  'me.com',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'excite.co.jp',
  'aol.com',
];

/** フリーメール: an address anyone can make, often a person's own */
export function isFreeMail(address: string): boolean {
  return FREE_MAIL.includes(address.toLowerCase().split('@').at(-1) ?? '');
}
