import type { Charges, LineCharge as LineChargeAnswer } from '@/graphql/generated/resolver-types'
import type { ChargeSum, LineCharge } from '@/standards/charge'

interface Told {
  currency: string
  isTaxOnTop: boolean
}

/** A line's charge as it is told. */
export function toLineCharge(charge: LineCharge, { currency, isTaxOnTop }: Told): LineChargeAnswer {
  const money = (amountMinor: number) => ({ amountMinor, currency })
  return {
    goods: money(charge.goodsMinor),
    deposit: money(charge.depositMinor),
    tax: money(charge.taxMinor),
    taxRate: charge.taxRate,
    isTaxOnTop,
    saved: money(charge.savedMinor),
    total: money(charge.totalMinor),
  }
}

/** The charges of lines together as they are told. */
export function toCharges(sum: ChargeSum, { currency, isTaxOnTop }: Told): Charges {
  const money = (amountMinor: number) => ({ amountMinor, currency })
  return {
    goods: money(sum.goodsMinor),
    deposit: money(sum.depositMinor),
    taxes: sum.taxes.map(({ rate, netMinor, taxMinor }) => ({
      rate,
      net: money(netMinor),
      tax: money(taxMinor),
    })),
    isTaxOnTop,
    saved: money(sum.savedMinor),
    total: money(sum.totalMinor),
  }
}
