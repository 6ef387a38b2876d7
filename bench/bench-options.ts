import { parseArgs } from 'node:util'

/** What a figure may be told; the defaults keep a plain run short. */
export interface BenchOptions {
  /** Stock levels of the large database of `size-levels`. */
  levels: number
  /** Ledger entries of the large database of `size-ledger`. */
  entries: number
  /** How long `live-storm` changes stock, in seconds. */
  seconds: number
  /** Holds that run out at once in `lapse`. */
  holds: number
  /** How long `bloat` sells. */
  minutes: number
  /** Ledger entries that `audit` walks. */
  audited: number
}

const DEFAULTS: BenchOptions = {
  levels: 1_000_000,
  entries: 2_000_000,
  seconds: 20,
  holds: 100_000,
  minutes: 1,
  audited: 1_000_000,
}

/** `[figure …] [--json] [--levels n] [--entries n] [--seconds n] [--holds n] [--minutes n] [--audited n]` */
export function readBenchOptions(args: string[]): {
  names: string[]
  asJson: boolean
  options: BenchOptions
} {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      levels: text,
      entries: text,
      seconds: text,
      holds: text,
      minutes: text,
      audited: text,
    },
  })
  const options = { ...DEFAULTS }
  for (const name of Object.keys(DEFAULTS) as (keyof BenchOptions)[]) {
    const given = values[name]
    if (given === undefined) continue
    const number = Number(given)
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0.`)
    options[name] = number
  }
  return { names: positionals, asJson: values.json ?? false, options }
}
