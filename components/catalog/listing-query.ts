import type { ListingFilter, ListingSort } from '@/components/generated/operations'

/** What narrows a list of listings, as it stands in the address. */
export type ListingQuery = {
  text: string
  sort: ListingSort
  inStockOnly: boolean
  /** Values by facet: `brand`, or the name of an attribute. */
  facets: Record<string, string[]>
}

export type SearchParams = Record<string, string | string[] | undefined>

const facetPrefix = 'f.'
const sortWords: Record<string, ListingSort> = {
  'price-up': 'PRICE_ASC',
  'price-down': 'PRICE_DESC',
  name: 'NAME',
}

export function readListingQuery(params: SearchParams): ListingQuery {
  const facets: Record<string, string[]> = {}
  for (const [key, value] of Object.entries(params)) {
    if (key.startsWith(facetPrefix) && value) facets[key.slice(facetPrefix.length)] = [value].flat()
  }
  return {
    text: readSearchText(params),
    sort: sortWords[[params.sort].flat()[0] ?? ''] ?? 'RELEVANCE',
    inStockOnly: params.stock === 'now',
    facets,
  }
}

/** A search has at most so many characters. */
export const searchLengthMax = 100

/** What was asked for that is too long to be searched: it is cut, and the page says so. */
export function isSearchCut(params: SearchParams): boolean {
  return askedFor(params).length > searchLengthMax
}

function askedFor(params: SearchParams): string {
  return [params.q].flat()[0]?.trim() ?? ''
}

/** Never half of a character that takes two. */
function readSearchText(params: SearchParams): string {
  return askedFor(params)
    .slice(0, searchLengthMax)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** The address's query, without a question mark; empty where nothing is narrowed. */
export function writeListingQuery(query: ListingQuery): string {
  const params = new URLSearchParams()
  if (query.text) params.set('q', query.text)
  const sort = Object.entries(sortWords).find(([, value]) => value === query.sort)?.[0]
  if (sort) params.set('sort', sort)
  if (query.inStockOnly) params.set('stock', 'now')
  for (const [name, values] of Object.entries(query.facets)) {
    for (const value of values) params.append(`${facetPrefix}${name}`, value)
  }
  return params.toString()
}

/** The query with one value of a facet put in, or taken out where it was in. */
export function toggleFacet(
  query: ListingQuery,
  { name, value }: { name: string; value: string },
): ListingQuery {
  const before = query.facets[name] ?? []
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value]
  const facets = { ...query.facets, [name]: after }
  if (after.length === 0) delete facets[name]
  return { ...query, facets }
}

export function toListingFilter(query: ListingQuery, categoryId?: string): ListingFilter {
  const { brand, ...attributes } = query.facets
  return {
    text: query.text || undefined,
    categoryId,
    inStockOnly: query.inStockOnly || undefined,
    brands: brand?.length ? brand : undefined,
    attributes: Object.entries(attributes).flatMap(([name, values]) =>
      values.map((value) => ({ name, value })),
    ),
  }
}
