import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDemoIcons, renderIcon } from '@/db/seed/icons'
import { PROJECT_ROOT } from '@/db/settings/project-root'

// Writes the demo's pictures where Next serves files as they are. Run it after an icon's name was added or changed.
const directory = join(PROJECT_ROOT, 'public', 'pictures')
mkdirSync(directory, { recursive: true })
const icons = listDemoIcons()
for (const icon of icons) writeFileSync(join(directory, `${icon}.svg`), `${renderIcon(icon)}\n`)
console.log(`Wrote ${icons.length} pictures.`)
