import proxyAddr from '@fastify/proxy-addr'

/** How many proxies stand before the process, or the networks that they come from. */
export type TrustedProxies = number | readonly string[]

/** Reads `2`, or `loopback, 10.0.0.0/8, fd00::/8`; null where a part is neither a network nor one of the names for several. */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(text.trim())) return Number(text)
  const networks = text.split(',').map((part) => part.trim())
  try {
    proxyAddr.compile([...networks])
    return networks
  } catch {
    return null
  }
}
