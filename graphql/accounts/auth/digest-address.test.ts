import { describe, expect, it } from 'vitest'
import { createAddressDigest } from '@/graphql/accounts/auth/digest-address'

const digest = createAddressDigest('a secret for tests, thirty-two characters')

describe('the digest of an address', () => {
  it('is the same for the same address, another for another one, and tells neither', () => {
    expect(digest('203.0.113.7')).toBe(digest('203.0.113.7'))
    expect(digest('203.0.113.7')).not.toBe(digest('203.0.113.8'))
    expect(digest('2001:db8::')).not.toContain('2001')
    expect(createAddressDigest('another secret')('203.0.113.7')).not.toBe(digest('203.0.113.7'))
  })

  it.each([undefined, '', 'nonsense', '127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '0.0.0.0'])(
    'is missing where it would say nothing about who asks: %s',
    (address) => {
      expect(digest(address)).toBeNull()
    },
  )
})
