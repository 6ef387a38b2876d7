import { describe, expect, it } from 'vitest'
import { cleanText, escapeXml } from '@/pictures/pack/clean-text'

describe('a text on a label', () => {
  it.each([
    ['  oat\t\ndrink ', 'oat drink'],
    ['abc\u202edcba\u2066x', 'abc dcba x'],
    ['a\u0000b\u200bc\ufeff', 'a b c'],
    ['\ud800', ''],
    ['e\u0301', '\u00e9'],
    [`x${'\u0336'.repeat(40)}y`, 'x\u0336\u0336\u0336y'],
    ['חלב טרי', 'חלב טרי'],
    ['👨‍👩‍👧 tea', '👨‍👩‍👧 tea'],
  ])('%j becomes %j', (text, cleaned) => expect(cleanText(text)).toBe(cleaned))

  it('closes no tag and no attribute', () =>
    expect(escapeXml(`<script>"x" & 'y'`)).toBe('&#60;script&#62;&#34;x&#34; &#38; &#39;y&#39;'))
})
