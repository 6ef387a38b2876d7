export interface Load {
  /** Callers at once; each sends its next request when the last is answered. */
  callers: number
  seconds: number
  /** Runs first and is not counted: connections open, statements are prepared, code is compiled. */
  warmUpSeconds: number
}

/** Answered requests per second. */
export async function measureRate(load: Load, request: (caller: number) => Promise<void>): Promise<number> {
  await run(load.callers, load.warmUpSeconds, request)
  const startedAt = performance.now()
  const answered = await run(load.callers, load.seconds, request)
  return answered / ((performance.now() - startedAt) / 1_000)
}

async function run(callers: number, seconds: number, request: (caller: number) => Promise<void>) {
  const endAt = performance.now() + seconds * 1_000
  let answered = 0
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      while (performance.now() < endAt) {
        await request(caller)
        answered += 1
      }
    }),
  )
  return answered
}
