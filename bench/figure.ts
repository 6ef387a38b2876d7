import { percentile } from '@/bench/percentile'

/** One line of the table, and one object with `--json`. */
export interface Figure {
  figure: string
  value: number
  unit: string
  /** The same work done the plain way, on the same machine in the same run. */
  control: number
  ratio: number
  /** What the ratio shall be at least. */
  aim: number
  met: boolean
}

/** What was measured in one turn, right after each other. */
export interface Turn {
  control: number
  value: number
}

/**
 * Machines differ and so do their neighbours: value and control take turns, and the median of the ratios is judged. What else the
 * machine does meanwhile hits both.
 */
export async function measureInTurns(turns: number, measure: () => Promise<Turn>): Promise<Turn[]> {
  const measured: Turn[] = []
  for (let turn = 0; turn < turns; turn++) measured.push(await measure())
  return measured
}

/** Medians of rates, of which more is better. */
export function judge(
  figure: string,
  unit: string,
  { turns, aim }: { turns: readonly Turn[]; aim: number },
): Figure {
  const ratio = median(turns.map(({ value, control }) => value / control))
  return {
    figure,
    value: Math.round(median(turns.map(({ value }) => value))),
    unit,
    control: Math.round(median(turns.map(({ control }) => control))),
    ratio: Math.round(ratio * 100) / 100,
    aim: Math.round(aim * 100) / 100,
    met: ratio >= aim,
  }
}

/** Of delays in ms. Sooner is better: the ratio is how many times sooner than the control, the aim is the ratio that the limit would be. */
export function judgeDelay(
  figure: string,
  unit: string,
  { value, control, limit }: Turn & { limit: number },
): Figure {
  const round = (number: number): number => Math.round(number * 100) / 100
  return {
    figure,
    unit,
    value: round(value),
    control: round(control),
    ratio: round(control / value),
    aim: round(control / limit),
    met: value <= limit,
  }
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
