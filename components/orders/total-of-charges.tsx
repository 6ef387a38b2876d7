import { ChargeNotes, ChargeParts, type ShownCharges } from '@/components/orders/charge-parts'
import { Money } from '@/components/ui/money'

/** A total with what it consists of. */
export function TotalOfCharges({ charges }: { charges: ShownCharges }) {
  return (
    <div className="mt-4 space-y-2 border-t pt-4">
      <ChargeParts charges={charges} />
      <div className="flex items-baseline justify-between">
        <span className="font-medium">Total</span>
        <Money value={charges.total} className="font-semibold text-2xl tracking-tight" />
      </div>
      <ChargeNotes charges={charges} />
    </div>
  )
}
