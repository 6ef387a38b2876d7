/** What deeds are about, in groups that people look for, each with the types that it holds. */
export const deedGroups = {
  products: { name: 'Products and departments', about: ['product', 'sku', 'category'] },
  offers: { name: 'Prices and offers', about: ['listing', 'tax_rate', 'promotion'] },
  people: { name: 'People', about: ['membership', 'invitation', 'person'] },
  keys: { name: 'API keys', about: ['api_key'] },
  settings: { name: 'Settings', about: ['retailer', 'location'] },
} as const satisfies Record<string, { name: string; about: readonly string[] }>

export type DeedGroup = keyof typeof deedGroups

/** `price_set` as people read it. Kinds are past participles behind what they are about, so they read as they stand. */
export function wordsOfKind(kind: string): string {
  const words = kind.replaceAll('_', ' ').replace(/\b(api|sku)\b/g, (word) => word.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `priceMinor` as people read it. */
export function wordsOfField(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
