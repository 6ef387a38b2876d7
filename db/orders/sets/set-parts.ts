import type { SkuId } from '@/db/ids'
import type { SetComponent } from '@/db/orders/draft/order-draft'
import type { Item, PriceBasis } from '@/db/orders/line-charge'
import { chargeQuantity } from '@/standards/charge'
import type { QuantityRule } from '@/standards/quantity'
import { sharePrice } from '@/standards/share-price'

/** What of a basket's line is held and charged for by itself: all of what is counted, a share of what is put together. */
export interface PartOfLine extends PriceBasis, Item {
  skuId: SkuId
  name: string
  quantity: number
  priceMinor: number
  isWeighed: boolean
  rule: QuantityRule
}

/** A line of a basket, at its price of now. */
export interface LineToPart extends PartOfLine {
  components: readonly SetComponent[]
}

/**
 * The parts of a line that become lines of an order: the line itself, or the components of a set, each with its share of the set's price by what it
 * costs by itself, with its own tax and deposit. The shares of a set come to its price exactly, and so they do of any number of sets: prices are shared by
 * the piece, and a component whose pieces do not all cost the same becomes two parts, or three where a promotion runs.
 */
export function listParts(line: LineToPart): PartOfLine[] {
  const { components, ...whole } = line
  if (components.length === 0) return [whole]
  return shareSet(line, components).map(({ component, pieces, priceMinor, regularMinor }) => ({
    skuId: component.skuId,
    name: component.name,
    quantity: pieces * line.quantity,
    priceMinor,
    regularMinor,
    // Its price is that of a piece, whatever it is priced by where it is sold by itself.
    priceScale: 0,
    pricePerStep: 1,
    isWeighed: false,
    taxClass: component.taxClass,
    depositMinor: component.depositMinor,
    rule: component.rule,
  }))
}

interface Share {
  component: SetComponent
  pieces: number
  priceMinor: number
  regularMinor: number | null
}

/** What one set costs, and what it saves, among its pieces: each by itself, so that both add up. */
function shareSet({ priceMinor, regularMinor }: LineToPart, components: readonly SetComponent[]): Share[] {
  const priced = sharePrice(
    priceMinor,
    components.map((component) => ({ pieces: component.pieces, weight: worthOf(component) })),
  )
  const saved = regularMinor === null ? null : Math.max(0, regularMinor - priceMinor)
  const shares =
    saved === null
      ? priced.map((share) => ({ ...share, savedMinor: null }))
      : sharePrice(
          saved,
          priced.map((share) => ({ pieces: share.pieces, weight: share.pieces * share.priceMinor })),
        ).flatMap(({ index, pieces, priceMinor: savedMinor }) => {
          const share = priced[index]
          return share ? [{ ...share, pieces, savedMinor }] : []
        })
  return shares.flatMap(({ index, pieces, priceMinor: each, savedMinor }) => {
    const component = components[index]
    if (!component) return []
    return [
      { component, pieces, priceMinor: each, regularMinor: savedMinor === null ? null : each + savedMinor },
    ]
  })
}

/** What a component's pieces in one set cost by themselves. */
function worthOf({ pieces, priceMinor, priceScale, pricePerStep }: SetComponent): number {
  return chargeQuantity({ priceMinor: priceMinor ?? 0, quantity: pieces * pricePerStep, scale: priceScale })
}
