/** Whose products are changed, and at which place their offers. */
export type BulkPlace = {
  retailerId: string
  location: { id: string; name: string }
  currency: string
  categories: readonly { id: string; path: string }[]
}
