import { hash } from 'node:crypto'
import type { Content } from '@/db/stock/job'

/** SHA-256 of the content, written canonically: the order of fields and absent fields do not count. */
export function hashContent(kind: string, content: Content): string {
  return hash('sha256', JSON.stringify([kind, canonical(content)]), 'base64')
}

function canonical(content: Content): unknown {
  if (content === null || typeof content !== 'object') return content
  if (content instanceof Date) return content.toISOString()
  if (Array.isArray(content)) return content.map((item: Content) => canonical(item))
  const fields = Object.entries(content).filter(([, value]) => value !== undefined)
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, canonical(value)])
}
