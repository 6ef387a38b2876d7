import { forkBench } from '@/bench/fork-bench'

/** What every load says at its end. */
export interface LoadRate {
  perSecond: number
  /** The first answer that did not lead on. */
  unexpected: string | null
}

/** Runs a load in a process of its own, by its file's name, and returns its rate. @throws where it met what it did not expect */
export async function runLoad(name: string, load: object): Promise<number> {
  const child = forkBench(name)
  try {
    child.send(load)
    const rate = await child.receive<LoadRate>()
    if (rate.unexpected !== null) throw new Error(`${name} met: ${rate.unexpected}`)
    return rate.perSecond
  } finally {
    child.kill()
  }
}
