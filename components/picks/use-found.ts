'use client'

import { useState } from 'react'
import type { SoldBy_SkuFragment } from '@/components/generated/operations'
import { useViewer } from '@/components/ui/viewer-context'
import { parseQuantity, writeQuantity } from '@/standards/quantity'

/** What a shopper says that they found. */
export type Found = { quantity: number; measured: number | null }

/**
 * How much of an item is in hand: counted by the piece, typed as the scale shows it, or both of what is counted and priced by weight. `found` is null while
 * a number is missing or is none.
 */
export function useFound({ quantityRule: rule, pricedBy }: SoldBy_SkuFragment, most: number) {
  const { locale } = useViewer()
  const isCounted = rule.unit === 'H87' && rule.scale === 0
  const [pieces, setPieces] = useState(most)
  const [amount, setAmount] = useState(() => writeQuantity(locale, most, rule))
  const [weight, setWeight] = useState('')
  const quantity = isCounted ? pieces : parseQuantity(locale, amount, rule)
  const measured = pricedBy.isWeighed ? parseQuantity(locale, weight, pricedBy) : null
  const isWhole = quantity !== null && quantity >= 1 && quantity <= most
  const isWeighed = !pricedBy.isWeighed || (measured !== null && measured >= 1)
  const found: Found | null = isWhole && isWeighed ? { quantity, measured } : null
  return { rule, pricedBy, most, isCounted, pieces, setPieces, amount, setAmount, weight, setWeight, found }
}

export type FoundState = ReturnType<typeof useFound>
