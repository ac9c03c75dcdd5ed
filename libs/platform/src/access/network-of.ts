import { isIPv4, isIPv6 } from 'node:net';

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whose an address is, for counting: an IPv4 address is its own, of an IPv6 address it is the first 64 bits. One customer of a
 * provider has all that begin with these (RFC 6177), and could take another for every request.
 */
export function networkOf(address: string | null): string {
  const [bare] = (address ?? '').split('%');
  const ipv4 = IPV4_IN_IPV6.exec(bare!)?.[1] ?? bare!;
  if (isIPv4(ipv4)) return ipv4;
  return isIPv6(bare!) ? `${groupsOf(bare!).slice(0, 4).join(':')}::/64` : 'unknown';
}

/** The groups of an IPv6 address in full, each without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [before, after] = address.split('::').map((half) => half.split(':').filter(Boolean));
  // The last two groups may be written as IPv4: they are past what is looked at.
  const written = [...before!, ...(after ?? [])].length + (address.includes('.') ? 1 : 0);
  const zeros = after === undefined ? [] : Array<string>(8 - written).fill('0');
  return [...before!, ...zeros, ...(after ?? [])].map((group) => group.replace(/^0+(?=.)/, '').toLowerCase());
}
