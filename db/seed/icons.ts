import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { departments } from '@/db/seed/departments'

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>
  width: number
  height: number
}

let iconSet: IconSet | undefined

/** Fluent Emoji Flat by Microsoft, MIT licence, as its npm package keeps it. */
function readIconSet(): IconSet {
  const path = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json')
  iconSet ??= JSON.parse(readFileSync(path, 'utf8')) as IconSet
  return iconSet
}

/** Names of all pictures of the demo, sorted. */
export function listDemoIcons(): string[] {
  const products = departments.flatMap(({ aisles }) =>
    Object.values(aisles).flatMap((shelves) => Object.values(shelves).flat()),
  )
  return [...new Set([...departments, ...products].map(({ icon }) => icon))].sort()
}

/** An SVG document. Throws where the set has no icon of this name. */
export function renderIcon(name: string): string {
  const set = readIconSet()
  const icon = set.icons[name]
  if (!icon) throw new Error(`There is no icon "${name}".`)
  const size = `${icon.width ?? set.width} ${icon.height ?? set.height}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${icon.body}</svg>`
}
