/** Lower case without accents and punctuation, wide letters as plain ones: what search keeps of a SKU, and what it makes of a customer's words. */
export function toSearchText(...parts: readonly string[]): string {
  const text = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
  return [...new Set(text.split(' '))].join(' ')
}

/** Whether something was typed of which nothing is left to look for, as in another script: it finds nothing, and not everything (L41). */
export function isUnsearchable(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && toSearchText(text) === ''
}
