/**
 * だれでも行けるアドレスか。Whether an IP address is anybody's on the internet: an entry must not send us into the house we
 * stand in.
 */
import { BlockList, isIP } from 'node:net';

/** IANA special-purpose registries: this host, private, shared, loopback, link-local, documentation, benchmarks, multicast, reserved. */
const BLOCKED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const BLOCKED_6 = [
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const blocked = new BlockList();
for (const range of BLOCKED_4)
  blocked.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv4');
for (const range of BLOCKED_6)
  blocked.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv6');

/** The IPv4 address inside ::ffff:a.b.c.d and 64:ff9b::a.b.c.d, in either spelling. */
function innerIpv4(address: string): string | undefined {
  const dotted = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted) return dotted;
  const hex = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (!hex) return undefined;
  const number = Number.parseInt(hex[1]!, 16) * 65_536 + Number.parseInt(hex[2]!, 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const inner = innerIpv4(plain) ?? plain;
  const family = isIP(inner);
  return family !== 0 && !blocked.check(inner, family === 4 ? 'ipv4' : 'ipv6');
}

/** Names that are looked up inside a house, whatever they answer. */
export function isHouseName(hostname: string): boolean {
  return /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/i.test(
    hostname,
  );
}
