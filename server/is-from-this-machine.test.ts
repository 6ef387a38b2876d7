import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isFromThisMachine } from '@/server/is-from-this-machine'

const ask = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  isFromThisMachine({
    socket: { remoteAddress },
    headers: { host: 'localhost:3000', ...headers },
  } as unknown as IncomingMessage)

describe('a request comes from this machine', () => {
  it.each(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1'])('where its peer is %s', (peer) =>
    expect(ask(peer)).toBe(true),
  )

  it.each(['localhost', '127.0.0.1:80', '[::1]:3000'])('and calls it %s', (host) =>
    expect(ask('::1', { host })).toBe(true),
  )
})

describe('a request does not come from this machine', () => {
  it.each(['10.0.0.7', '::ffff:10.0.0.7', '203.0.113.7', '', 'x', undefined])(
    'where its peer is %s',
    (peer) => expect(ask(peer)).toBe(false),
  )

  it.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'cf-connecting-ip',
  ])('where a proxy says %s', (name) => expect(ask('127.0.0.1', { [name]: '' })).toBe(false))

  it.each(['shop.example', 'localhost.example', '127.0.0.1.example', ''])(
    'where it is called %j: its name may have been pointed here',
    (host) => expect(ask('127.0.0.1', { host })).toBe(false),
  )
})
