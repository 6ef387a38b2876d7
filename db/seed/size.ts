/** What a size label says: how many packs, of how much, in which base unit. */
export interface Size {
  label: string
  /** Total content in the base unit: grams, millilitres or pieces (`each`). */
  amount: number
  unit: 'g' | 'ml' | 'each'
  /** What a piece is called, singular: bag, tablet, roll. `each` where the label says no more. */
  piece: string
}

const measures: Record<string, { factor: number; unit: 'g' | 'ml' }> = {
  g: { factor: 1, unit: 'g' },
  kg: { factor: 1000, unit: 'g' },
  ml: { factor: 1, unit: 'ml' },
  cl: { factor: 10, unit: 'ml' },
  l: { factor: 1000, unit: 'ml' },
}

/**
 * Reads a size as it is printed on a pack: `500 g`, `1.5 l`, `6 × 330 ml`, `4 pack`, `80 bags`, `each`.
 * Throws on anything else, so that a slip in the data is found by the first test run.
 */
export function parseSize(label: string): Size {
  const measured = /^(?:(\d+) × )?(\d+(?:\.\d+)?) (g|kg|ml|cl|l)$/.exec(label)
  if (measured) {
    const measure = measures[measured[3] ?? '']
    if (!measure) throw new Error(`Unknown measure in size "${label}".`)
    const amount = Number(measured[1] ?? 1) * Number(measured[2]) * measure.factor
    return { label, amount: Math.round(amount), unit: measure.unit, piece: 'each' }
  }
  const counted = /^(\d+) ([a-z]+)$/.exec(label)
  if (counted) {
    const noun = counted[2] ?? 'pack'
    const piece = noun === 'pack' ? 'each' : noun.replace(/s$/, '')
    return { label, amount: Number(counted[1]), unit: 'each', piece }
  }
  if (/^[a-z]+$/.test(label)) return { label, amount: 1, unit: 'each', piece: label }
  throw new Error(`Size "${label}" cannot be read.`)
}
