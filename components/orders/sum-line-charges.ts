import type { LineCharge_ChargeFragment } from '@/components/generated/operations'
import type { ShownCharges } from '@/components/orders/charge-parts'

/** What lines come to together, before there is an order that says so: the sums of what each of them shows. Null where there is none. */
export function sumLineCharges(charges: readonly LineCharge_ChargeFragment[]): ShownCharges | null {
  const [first] = charges
  if (!first) return null
  const sum = (read: (charge: LineCharge_ChargeFragment) => { amountMinor: number }, of = charges) => ({
    amountMinor: of.reduce((total, charge) => total + read(charge).amountMinor, 0),
    currency: first.total.currency,
  })
  const rates = [...new Set(charges.flatMap(({ taxRate }) => taxRate ?? []))].sort((a, b) => b - a)
  return {
    goods: sum(({ goods }) => goods),
    deposit: sum(({ deposit }) => deposit),
    taxes: rates.map((rate) => ({
      rate,
      tax: sum(
        ({ tax }) => tax,
        charges.filter(({ taxRate }) => taxRate === rate),
      ),
    })),
    isTaxOnTop: first.isTaxOnTop,
    saved: sum(({ saved }) => saved),
    total: sum(({ total }) => total),
  }
}
