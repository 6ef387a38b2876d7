import { priceHint, readPrice } from '@/components/assortment/typed-price'
import type { NewOfferInput } from '@/components/generated/operations'

type Typed = {
  /** What each item costs, as it was typed; all empty: it is sold nowhere yet. */
  prices: readonly string[]
  placeIds: readonly string[]
  currency: string
}

/** Where a new product is sold at which prices, as the server takes it, or what is wrong by the path of its field. */
export function readNewOffers({
  prices,
  placeIds,
  currency,
}: Typed): { offers: NewOfferInput[] } | { problems: Record<string, string> } {
  if (prices.every((price) => !price.trim())) return { offers: [] }
  const read = prices.map((price) => readPrice(price, currency))
  const problems: Record<string, string> = {}
  for (const [index, price] of read.entries())
    if (price === null)
      problems[`prices.${index}`] = prices[index]?.trim()
        ? priceHint(currency)
        : 'Each item needs a price, or none of them.'
  if (placeIds.length === 0) problems.places = 'Choose where it is sold, or leave the price empty.'
  if (Object.keys(problems).length > 0) return { problems }
  const pricesMinor = read.filter((price) => price !== null)
  return { offers: placeIds.map((locationId) => ({ locationId, pricesMinor })) }
}
