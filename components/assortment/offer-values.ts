import { priceHint, readPrice, writePrice } from '@/components/assortment/typed-price'
import type { Stated } from '@/components/assortment/use-draft'
import type { Offer_ListingFragment, SetListingInput } from '@/components/generated/operations'
import type { Measure } from '@/components/ui/quantity'
import { parseQuantity, writeQuantity } from '@/standards/quantity'

/** An offer of a SKU at a place, as somebody types it. */
export type OfferValues = {
  isListed: boolean
  price: string
  zone: string
  aisle: string
  bay: string
  /** Empty: no alert. */
  lowStockThreshold: string
}

export const offerFieldWords: Readonly<Record<keyof OfferValues, string>> = {
  isListed: 'Offered to customers',
  price: 'Price',
  zone: 'Zone',
  aisle: 'Aisle',
  bay: 'Bay',
  lowStockThreshold: 'Alert at',
}

const notOffered: Stated<OfferValues> = {
  values: { isListed: true, price: '', zone: 'Shop floor', aisle: '', bay: '', lowStockThreshold: '' },
  version: 0,
}

/** The offer to be typed over; what is not offered yet has version 0. */
export function toOfferValues(
  listing: Offer_ListingFragment | null,
  { locale, measure }: { locale: string; measure: Measure },
): Stated<OfferValues> {
  if (!listing) return notOffered
  const { isListed, regularPrice, zone, aisle, bay, lowStockThreshold, version } = listing
  return {
    values: {
      isListed,
      price: writePrice(regularPrice.amountMinor, { currency: regularPrice.currency, locale }),
      zone,
      aisle: aisle === 0 ? '' : String(aisle),
      bay: bay === 0 ? '' : String(bay),
      lowStockThreshold: lowStockThreshold === null ? '' : writeQuantity(locale, lowStockThreshold, measure),
    },
    version,
  }
}

type Offer = Pick<SetListingInput, 'isListed' | 'priceMinor' | 'zone' | 'aisle' | 'bay' | 'lowStockThreshold'>

/** What was typed as the server takes it, or what is wrong with it, by field. */
export function readOffer(
  values: OfferValues,
  { currency, locale, measure }: { currency: string; locale: string; measure: Measure },
): { offer: Offer } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const priceMinor = readPrice(values.price, currency)
  if (priceMinor === null) problems.priceMinor = priceHint(currency)
  if (!values.zone.trim()) problems.zone = 'Name the zone where it stands.'
  const readWhole = (field: 'aisle' | 'bay') => {
    const typed = values[field].trim()
    if (typed === '') return null
    if (!/^\d{1,7}$/.test(typed)) problems[field] = 'A whole number.'
    return Number(typed)
  }
  const [aisle, bay] = [readWhole('aisle') ?? 0, readWhole('bay') ?? 0]
  const isAlerted = values.lowStockThreshold.trim() !== ''
  const lowStockThreshold = isAlerted ? parseQuantity(locale, values.lowStockThreshold, measure) : null
  if (isAlerted && (lowStockThreshold === null || lowStockThreshold < 0)) {
    problems.lowStockThreshold =
      measure.scale === 0 ? 'A whole number.' : `A number with at most ${measure.scale} decimals.`
  }
  if (priceMinor === null || Object.keys(problems).length > 0) return { problems }
  const { isListed, zone } = values
  return { offer: { isListed, priceMinor, zone: zone.trim(), aisle, bay, lowStockThreshold } }
}
