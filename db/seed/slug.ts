/** Lower case, hyphens, no accents: `Crème fraîche` becomes `creme-fraiche`. */
export function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

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
