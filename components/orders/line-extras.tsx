import type { LineCharge_ChargeFragment } from '@/components/generated/operations'
import { Money } from '@/components/ui/money'

/** What a line's sum has beside its goods, and what was saved on them. */
export function LineExtras({ charge }: { charge: LineCharge_ChargeFragment }) {
  const { deposit, tax, isTaxOnTop, saved } = charge
  const isTaxed = isTaxOnTop && tax.amountMinor > 0
  if (deposit.amountMinor === 0 && saved.amountMinor === 0 && !isTaxed) return null
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-ink-faint text-sm">
      {deposit.amountMinor > 0 && (
        <span>
          incl. <Money value={deposit} /> deposit
        </span>
      )}
      {isTaxed && (
        <span>
          incl. <Money value={tax} /> tax
        </span>
      )}
      {saved.amountMinor > 0 && (
        <span className="text-positive-ink">
          saved <Money value={saved} />
        </span>
      )}
    </p>
  )
}
