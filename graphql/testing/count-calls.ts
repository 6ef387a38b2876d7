import { Session } from 'node:inspector/promises'

/**
 * Counts the calls of functions in files whose address `isOf` says yes to, while something runs: work that is the same on
 * every machine and under every load, other than time. Not to be nested.
 */
export interface CallCounter {
  count(run: () => void): Promise<number>
  close(): Promise<void>
}

export async function createCallCounter(isOf: (url: string) => boolean): Promise<CallCounter> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  const take = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    let calls = 0
    for (const { url, functions } of result) {
      if (!isOf(url)) continue
      for (const { ranges } of functions) calls += ranges[0]?.count ?? 0
    }
    return calls
  }
  return {
    async count(run) {
      await take()
      run()
      return take()
    },
    async close() {
      await session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
