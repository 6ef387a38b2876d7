import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** What a proxy adds when it asks for somebody else. */
const FORWARDING = /^(forwarded|via|x-forwarded-.*|x-real-ip|.*-connecting-ip|x-client-ip)$/

/** Names by which a browser on this machine calls it; any other may be a page elsewhere whose name was pointed here. */
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/** Whether a request comes from this machine itself and from nobody whom a proxy on it speaks for. */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const { remoteAddress } = socket
  if (remoteAddress === undefined || !ipaddr.isValid(remoteAddress)) return false
  if (ipaddr.process(remoteAddress).range() !== 'loopback') return false
  if (Object.keys(headers).some((name) => FORWARDING.test(name))) return false
  return LOOPBACK_HOST.test(headers.host ?? '')
}
