import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { median, type Turn } from '@/bench/figure'

export interface MemoryUsed {
  /** What it takes from the machine, each second: medians of the last and of the first quarter. */
  resident: Turn
  /** What is left of the heap and beside it once everything that nobody holds is collected: at the end, and after a quarter. */
  live: Turn
}

/** The server's memory in MB. The process takes more from the machine than it holds, and gives it back late: a leak shows in what is live. */
export function watchMemory(seconds: number): { stop(): MemoryUsed } {
  const samples: number[] = []
  const timer = setInterval(() => samples.push(process.memoryUsage().rss / 1_000_000), 1_000)
  let atQuarter = 0
  const quarter = setTimeout(
    () => {
      atQuarter = collectAndMeasure()
    },
    (seconds * 1_000) / 4,
  )
  return {
    stop: () => {
      clearInterval(timer)
      clearTimeout(quarter)
      const count = Math.ceil(samples.length / 4)
      return {
        resident: { control: median(samples.slice(0, count)), value: median(samples.slice(-count)) },
        live: { control: atQuarter, value: collectAndMeasure() },
      }
    },
  }
}

/** Stops the process for some 50 ms: twice in a run. */
function collectAndMeasure(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1_000_000
}
