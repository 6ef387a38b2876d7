import { describe, expect, it } from 'vitest'
import { findAddressProblem, findHostProblem, keepReadableCookies, readTarget } from '@/server/read-address'

describe('an address', () => {
  it.each([
    '/',
    '/shop/caf%C3%A9',
    '/shop?q=100%25+milk',
    '/shop?q=%F0%9F%91%8D',
    '/a//b',
    '/%2e%2e/x',
    '/shop?q=%0A',
  ])('is taken where it can be decoded: %s', (url) => expect(findAddressProblem(url)).toBeNull())

  it.each([
    '/shop/%',
    '/shop/%E0%A4%A',
    '/shop/marlhaven-quayside/products/50%-off',
    '/shop/%zz',
    '/shop/%C0%80',
    '/shop/%ED%A0%80',
    '/shop/a%00b',
    '/shop?q=%',
    '/shop/places?postcode=%00',
    '/graphql?query=%FF',
    'ftp://elsewhere.example/shop',
    '*',
    `/${'a'.repeat(8_000)}`,
  ])('is refused in words where not: %.40s', (url) =>
    expect(findAddressProblem(url)).toMatch(/^(An|This) address /),
  )
})

describe('a target', () => {
  it.each([
    ['http://shop.example/shop?q=a', '/shop?q=a', 'shop.example'],
    ['HTTPS://shop.example:8443', '/', 'shop.example:8443'],
    ['http://shop.example?q=a', '/?q=a', 'shop.example'],
    ['/shop?next=http://x', '/shop?next=http://x', 'proxy'],
    ['//elsewhere.example/', '//elsewhere.example/', 'proxy'],
    ['*', '*', 'proxy'],
  ])('%s is read as %s at %s', (url, path, host) =>
    expect(readTarget(url, 'proxy')).toEqual({ url: path, host }),
  )
})

describe('a host', () => {
  it.each([
    undefined,
    'localhost',
    'shop.example:443',
    '127.0.0.1:3000',
    '[::1]:3000',
    'a_b.internal',
    'xn--caf-dma.example',
  ])('is taken: %s', (host) => expect(findHostProblem(host)).toBeNull())

  it.each([
    '',
    'a b',
    'a@b',
    'a/b',
    'a?b',
    ':80',
    'a:',
    'a:b',
    'a:999999',
    '[::1',
    '[x]',
    '"><script>',
    '%00',
    'a, b',
    'x'.repeat(300),
  ])('is refused: %.20s', (host) => expect(findHostProblem(host)).toBe('The Host header names no host.'))
})

describe('cookies', () => {
  it('that cannot be decoded, or hold what cannot be kept, are missing; the others stay as they are', () => {
    expect(keepReadableCookies('place=a%00b; theme=dark; x=%; y=%ED%A0%80; z=caf%C3%A9')).toBe(
      ' theme=dark; z=caf%C3%A9',
    )
    expect(keepReadableCookies('a=1; b=2')).toBe('a=1; b=2')
  })
})
