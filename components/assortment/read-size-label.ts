import type { MeasureUnit } from '@/components/generated/operations'

const measures: Readonly<Record<string, { unit: MeasureUnit; times: number }>> = {
  g: { unit: 'G', times: 1 },
  kg: { unit: 'G', times: 1000 },
  ml: { unit: 'ML', times: 1 },
  cl: { unit: 'ML', times: 10 },
  l: { unit: 'ML', times: 1000 },
}

const pattern = /^(?:(\d{1,3})\s*[×x*]\s*)?(\d{1,6}(?:[.,]\d{1,3})?)\s*(g|kg|ml|cl|l)$/i

/** What a label like `500 g`, `1,5 l` or `6 × 330 ml` says of the contents; null where it says something else. */
export function readSizeLabel(label: string): { quantity: number; unit: MeasureUnit } | null {
  const [, packs = '1', size, symbol] = pattern.exec(label.trim()) ?? []
  const measure = symbol && measures[symbol.toLowerCase()]
  if (!measure || size === undefined) return null
  const quantity = Number(packs) * Number(size.replace(',', '.')) * measure.times
  // Thousandths are the finest that is kept; 1.1 kg is 1100 g, not 1100.0000000000002.
  return { quantity: Math.round(quantity * 1000) / 1000, unit: measure.unit }
}
