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

/** Machines differ and so do their neighbours: what is judged is the ratio to the control. */
export function judge(
  figure: string,
  unit: string,
  measured: { value: number; control: number; aim: number },
): Figure {
  const ratio = measured.value / measured.control
  return {
    figure,
    value: Math.round(measured.value),
    unit,
    control: Math.round(measured.control),
    ratio: Math.round(ratio * 100) / 100,
    aim: measured.aim,
    met: ratio >= measured.aim,
  }
}
