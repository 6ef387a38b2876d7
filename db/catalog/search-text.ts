/** Lower case without accents and punctuation: what search keeps of a SKU, and what it makes of a customer's words. */
export function toSearchText(...parts: readonly string[]): string {
  const text = parts
    .join(' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
  return [...new Set(text.split(' '))].join(' ')
}
