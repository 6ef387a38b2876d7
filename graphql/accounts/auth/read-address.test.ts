import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/db/settings/settings'
import { createAddressReader } from '@/graphql/accounts/auth/read-address'

const read = (trusted: string, remoteAddress: string, forwarded?: string): string => {
  const { trustedProxies } = readSettings({ TRUSTED_PROXIES: trusted })
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return createAddressReader(trustedProxies)({
    headers,
    socket: { remoteAddress },
  } as unknown as IncomingMessage)
}

describe('the address of a request', () => {
  it.each([
    ['a stranger is not believed', '', '198.51.100.7', '203.0.113.1', '198.51.100.7'],
    ['a proxy on this machine is', '', '127.0.0.1', '203.0.113.1', '203.0.113.1'],
    ['also by another of its addresses', '', '127.0.0.2', '203.0.113.1', '203.0.113.1'],
    ['and as IPv4 within IPv6', '', '::ffff:127.0.0.1', '203.0.113.1', '203.0.113.1'],
    ['only the nearest that is not trusted counts', '', '127.0.0.1', '6.6.6.6, 203.0.113.1', '203.0.113.1'],
    ['a network is trusted', '10.0.0.0/8', '10.1.2.3', '203.0.113.1, 10.9.9.9', '203.0.113.1'],
    ['which loopback then is not', '10.0.0.0/8', '127.0.0.1', '203.0.113.1', '127.0.0.1'],
    ['several are', 'loopback, fd00::/8', 'fd00::1', '203.0.113.1, 127.0.0.1', '203.0.113.1'],
    [
      'two proxies, whatever their address',
      '2',
      '198.51.100.7',
      '6.6.6.6, 203.0.113.1, 198.51.100.9',
      '203.0.113.1',
    ],
    ['no proxy at all', '0', '127.0.0.1', '203.0.113.1', '127.0.0.1'],
    ['what is no address is not believed', '', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['a household of IPv6 is one', '', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::'],
    ['this machine stays what it is', '', '::1', undefined, '::1'],
    ['a proxy that names nobody is itself', '', '127.0.0.1', undefined, '127.0.0.1'],
  ])('%s', (_what, trusted, remote, forwarded, address) => {
    expect(read(trusted, remote, forwarded)).toBe(address)
  })

  it.each(['nonsense', '10.0.0.0/99', '-1', '10.0.0.0/8,,'])(
    'TRUSTED_PROXIES=%s is refused at start',
    (value) => {
      expect(() => readSettings({ TRUSTED_PROXIES: value })).toThrow(/TRUSTED_PROXIES is .*cannot be used/)
    },
  )
})
