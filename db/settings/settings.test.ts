import { describe, expect, it } from 'vitest'
import { readSettings } from '@/db/settings/settings'

describe('readSettings', () => {
  it('needs no environment at all', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      isDemo: true,
      apiKeysMax: 20,
      trustedProxies: ['loopback'],
      isProduction: false,
      logLevel: 'info',
    })
    expect([...readSettings({}).roles]).toEqual(['web', 'worker'])
  })

  it('takes an empty variable for a missing one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', ROLES: '' })).toMatchObject({ port: 3000 })
  })

  it('keeps only the origin of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://shop.example/path/' }).publicUrl).toBe('https://shop.example')
  })

  it.each([
    ['PORT', '80000'],
    ['PORT', 'http'],
    ['ROLES', 'web,baker'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'shop.example'],
    ['STOP_GRACE_SECONDS', '-1'],
    ['STOP_GRACE_SECONDS', 'soon'],
  ])('names %s=%s in one sentence', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}", which cannot be used`)
  })

  it('does not repeat a database address that it refuses', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:pass-word@host/db' })).toThrow(
      'DATABASE_URL cannot be used',
    )
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:pass-word@host/db' })).not.toThrow('pass-word')
  })
})
