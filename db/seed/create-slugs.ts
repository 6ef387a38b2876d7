import { toSlug } from '@/db/catalog/slug'

/** Hands out slugs that differ: the first word for itself, then with its parent's before it. */
export function createSlugs(): (text: string, parent: string) => string {
  const taken = new Set<string>()
  return (text, parent) => {
    const slug = [toSlug(text), `${parent}-${toSlug(text)}`].find((candidate) => !taken.has(candidate))
    if (slug === undefined) throw new Error(`There is a second "${text}" below "${parent}".`)
    taken.add(slug)
    return slug
  }
}
