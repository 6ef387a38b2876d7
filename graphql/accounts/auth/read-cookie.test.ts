import { describe, expect, it } from 'vitest'
import { createGuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { readCookie } from '@/graphql/accounts/auth/read-cookie'

describe('readCookie', () => {
  it.each([
    ['id=1', '1'],
    ['a=b; id=a%20b; c=d', 'a b'],
    ['a=b;id=1', '1'],
    ['\tid = 1 ', '1'],
    ['id=a=b', 'a=b'],
    ['id=', ''],
    ['__proto__=1; id=2', '2'],
    ['id=1; id=2', '1'],
  ])('finds it in %j', (header, value) => expect(readCookie(header, 'id')).toBe(value))

  it.each([
    undefined,
    null,
    '',
    'id',
    'paid=1',
    'id2=1',
    'ID=1',
    'id=%E0%A4%A',
    // Inside the value or the name of another cookie, which whoever set that one chose.
    'a=b id=1',
    'x id=1',
    'a="b, id=1"',
  ])('finds none in %j', (header) => expect(readCookie(header, 'id')).toBeNull())

  it('is quick with the largest header that a request can have, however it is filled', () => {
    const headers = ['id'.repeat(8_000), 'id='.repeat(5_000), 'a=b; '.repeat(3_000), '=;'.repeat(8_000)]
    const startedAt = performance.now()
    for (const header of headers) readCookie(`${header}id`, 'id')
    expect(performance.now() - startedAt).toBeLessThan(100)
  })
})

describe('the guest’s cookie', () => {
  const secret = 'x'.repeat(32)

  it('is read back as the guest that it was made for, among others', () => {
    const cookie = createGuestCookie({ secret, isSecure: true })
    const { guestId, setCookie } = cookie.make()
    expect(setCookie).toMatch(
      /^__Secure-onshelf\.guest=[^;\s]+; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(cookie.read(`theme=dark; ${setCookie.split(';')[0]}`)).toBe(guestId)
    expect(cookie.clear).toBe('__Secure-onshelf.guest=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax')
  })

  it('of another secret is nobody’s, and without TLS it is not marked as secure', () => {
    const { setCookie } = createGuestCookie({ secret: 'y'.repeat(32), isSecure: false }).make()
    expect(setCookie).not.toContain('Secure')
    expect(createGuestCookie({ secret, isSecure: false }).read(setCookie.split(';')[0])).toBeNull()
  })
})
