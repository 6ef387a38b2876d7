/** What the simulated people did, told line by line and summed up now and then. */
export interface Tally {
  tell(what: string, sentence: string): void
  print(): void
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  return {
    tell(what, sentence) {
      counts.set(what, (counts.get(what) ?? 0) + 1)
      console.log(`${new Date().toISOString().slice(11, 19)}  ${what.padEnd(12)}${sentence}`)
    },
    print() {
      const parts = [...counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([what, count]) => `${what} ${count}`)
      console.log(`So far: ${parts.join(', ') || 'nothing yet'}.`)
    },
  }
}
