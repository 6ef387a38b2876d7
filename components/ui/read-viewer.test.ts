import { expect, test } from 'vitest'
import { readViewer } from '@/components/ui/read-viewer'

test('the first language that can be formatted wins', () => {
  expect(readViewer({ acceptLanguage: 'de-CH,de;q=0.9,en;q=0.8' }).locale).toBe('de-CH')
  expect(readViewer({ acceptLanguage: '*, fr;q=0.5' }).locale).toBe('fr')
})

test('malformed values fall back instead of breaking the page', () => {
  expect(readViewer({ acceptLanguage: '!!', timeZone: 'Mars/Olympus', theme: 'neon' })).toEqual({
    locale: 'en-GB',
    timeZone: 'UTC',
    theme: 'system',
  })
})
