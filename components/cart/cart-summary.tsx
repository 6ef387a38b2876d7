import { WishSelect } from '@/components/cart/wish-select'
import { shopPath } from '@/components/catalog/shop-path'
import type { Cart_CartFragment, SubstitutionWish } from '@/components/generated/operations'
import { ChargeNotes, ChargeParts } from '@/components/orders/charge-parts'
import { sumLineCharges } from '@/components/orders/sum-line-charges'
import { LinkButton } from '@/components/ui/link-button'
import { Money } from '@/components/ui/money'

type CartSummaryProps = {
  place: string
  lines: Cart_CartFragment['lines']
  wish: SubstitutionWish
  onWish: (wish: SubstitutionWish) => void
}

/** The sum of one store's lines, the wish for the whole order, and the way to the checkout. */
export function CartSummary({ place, lines, wish, onWish }: CartSummaryProps) {
  const charges = sumLineCharges(lines.map(({ charge }) => charge))
  const units = lines.reduce((sum, line) => sum + line.itemCount, 0)
  return (
    <aside aria-label="Summary" className="mt-6 lg:sticky lg:top-24 lg:mt-0 lg:self-start">
      <div className="space-y-5 rounded-panel border bg-surface p-6">
        <div className="space-y-2">
          {charges && <ChargeParts charges={charges} />}
          <div className="flex items-baseline justify-between">
            <span className="text-ink-soft text-sm tabular-nums">
              {units} {units === 1 ? 'item' : 'items'}
            </span>
            {charges && <Money value={charges.total} className="font-semibold text-2xl tracking-tight" />}
          </div>
          {charges && <ChargeNotes charges={charges} />}
        </div>
        <WishSelect label="If something is not there" value={wish} onChange={onWish} />
        <LinkButton href={shopPath.checkout(place)} size="lg" className="w-full">
          Go to checkout
        </LinkButton>
        <p className="text-ink-faint text-sm leading-5">
          A cart holds nothing yet. At checkout every item is held for you for 15 minutes.
        </p>
      </div>
    </aside>
  )
}
