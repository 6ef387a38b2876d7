/** A source of random numbers that gives the same row of numbers for the same seed, on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number
  /** A whole number in [min, max], both included. */
  integer(min: number, max: number): number
  /** One element, each as likely as the other. Throws on an empty list. */
  pick<T>(items: readonly T[]): T
  /** The index of a weight, drawn as often as its weight says. */
  pickWeighted(weights: readonly number[]): number
  /** True with the given probability. */
  chance(probability: number): boolean
}

/** Mulberry32: 32 bits of state, good enough for a demo and short enough to read. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from an empty list.')
      return item
    },
    pickWeighted: (weights) => {
      let rest = next() * weights.reduce((sum, weight) => sum + weight, 0)
      for (const [index, weight] of weights.entries()) {
        rest -= weight
        if (rest < 0) return index
      }
      return weights.length - 1
    },
    chance: (probability) => next() < probability,
  }
}
