import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '@/db/settings/project-root'

const known = new Map<string, string>()

/** What is drawn in an icon's box of 32 units; empty where there is no icon of this name. The files are ours and do not change while we run. */
export function readIcon(name: string): string {
  let body = known.get(name)
  if (body === undefined) {
    body = /^[a-z0-9-]+$/.test(name) ? read(name) : ''
    known.set(name, body)
  }
  return body
}

function read(name: string): string {
  try {
    const svg = readFileSync(join(PROJECT_ROOT, 'public', 'pictures', `${name}.svg`), 'utf8')
    return svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  } catch {
    return ''
  }
}
