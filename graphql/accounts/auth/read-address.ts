import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import ipaddr from 'ipaddr.js'
import type { TrustedProxies } from '@/db/settings/trusted-proxies'

/** A household or an office has 2^64 addresses of IPv6: it counts as one. */
const IPV6_BITS = 64

/**
 * Who is at the other end, for limits: a proxy that is trusted is believed about whom it speaks for (`X-Forwarded-For`), nobody else is. IPv4 as it is, of IPv6
 * the network. What a trusted proxy names that is no address is not believed.
 */
export function createAddressReader(trusted: TrustedProxies): (request: IncomingMessage) => string {
  const isTrusted =
    typeof trusted === 'number'
      ? (_address: string, hop: number) => hop < trusted
      : proxyAddr.compile([...trusted])
  return (request) => {
    const named = proxyAddr(request, isTrusted)
    const address = ipaddr.isValid(named) ? named : request.socket.remoteAddress
    return address === undefined || !ipaddr.isValid(address) ? '0.0.0.0' : narrow(address)
  }
}

function narrow(address: string): string {
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4' || parsed.range() === 'loopback') return parsed.toString()
  const bytes = parsed.toByteArray().map((byte, index) => (index < IPV6_BITS / 8 ? byte : 0))
  return ipaddr.fromByteArray(bytes).toString()
}
