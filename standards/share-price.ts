/** Pieces of one kind among which a price is shared. */
export interface PiecesToPrice {
  /** How many, at least 1. */
  pieces: number
  /** What all of them would cost by themselves, or any measure of their part; not negative. */
  weight: number
}

/** So many pieces of one kind at one price each. */
export interface PricedPieces {
  /** Which kind, by its place in what was given. */
  index: number
  pieces: number
  /** Of one piece, in minor units. */
  priceMinor: number
}

/**
 * Shares a price among pieces by what each weighs, in whole minor units: the sum is the price, and no piece is further than one unit from its exact part. What the
 * parts leave over by being cut goes to those that lost most by it (largest remainder), one unit for each piece of a kind; of the one kind for
 * whose pieces it does not suffice, some cost one more than the others, so that there is one entry more than kinds at most.
 */
export function sharePrice(totalMinor: number, kinds: readonly PiecesToPrice[]): PricedPieces[] {
  const total = BigInt(totalMinor)
  const isWeightless = kinds.every(({ weight }) => weight === 0)
  const weights = kinds.map(({ pieces, weight }) => BigInt(isWeightless ? pieces : weight))
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const shares = kinds.map(({ pieces }, index) => {
    const exact = total * (weights[index] ?? 0n)
    const divisor = whole * BigInt(pieces)
    // A fraction of one unit for each piece, over the kind's own pieces.
    return { index, pieces, priceMinor: Number(exact / divisor), lost: exact % divisor }
  })
  let left = totalMinor - shares.reduce((sum, { pieces, priceMinor }) => sum + pieces * priceMinor, 0)
  const byLoss = [...shares].sort((a, b) => {
    const difference = b.lost * BigInt(a.pieces) - a.lost * BigInt(b.pieces)
    if (difference !== 0n) return difference > 0n ? 1 : -1
    return a.index - b.index
  })
  for (const share of byLoss) {
    if (share.lost === 0n || share.pieces > left) continue
    share.priceMinor += 1
    share.lost = 0n
    left -= share.pieces
  }
  const divided = left > 0 ? byLoss.find(({ lost }) => lost > 0n) : undefined
  return shares.flatMap((share) => {
    const { index, pieces, priceMinor } = share
    if (share !== divided) return [{ index, pieces, priceMinor }]
    return [
      { index, pieces: left, priceMinor: priceMinor + 1 },
      { index, pieces: pieces - left, priceMinor },
    ]
  })
}
