import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDemoIcons, renderIcon } from '@/db/seed/icons'
import { PROJECT_ROOT } from '@/db/settings/project-root'

describe('the demo’s pictures', () => {
  it.each(listDemoIcons())('%s lies in public/pictures as the icon set draws it', (icon) => {
    const path = join(PROJECT_ROOT, 'public', 'pictures', `${icon}.svg`)
    expect(existsSync(path), 'run `npm run icons`').toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(`${renderIcon(icon)}\n`)
  })

  it('refuses an icon that the set does not have', () => {
    expect(() => renderIcon('no-such-icon')).toThrow('There is no icon "no-such-icon"')
  })
})
