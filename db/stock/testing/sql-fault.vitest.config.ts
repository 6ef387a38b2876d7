import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { DURATIONS, PLANTED, SQL_FAULTS } from '../../../db/testing/planted-sql.mjs'
import base from '../../../vitest.config.ts'

/** The fault that this run plants: its place in the list. */
const fault = SQL_FAULTS[Number(process.env.SQL_FAULT)]

const durations: Record<string, number> = existsSync(DURATIONS)
  ? JSON.parse(readFileSync(DURATIONS, 'utf8'))
  : {}

/** The first failure ends the run: what is quick is asked first. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const durationOf = ({ moduleId }: TestSpecification): number => durations[moduleId] ?? 0
    return files.toSorted((a, b) => durationOf(a) - durationOf(b))
  }
}

/** The tests on Postgres, with one text of the product replaced. */
export default mergeConfig(base, {
  plugins: [
    {
      name: 'plant-a-fault',
      enforce: 'pre',
      load(id: string) {
        if (!fault || !id.endsWith(`/${fault.file}`)) return null
        // Told, because a fault that no test loads is noticed by none.
        writeFileSync(PLANTED, fault.guard)
        return readFileSync(id, 'utf8').replace(fault.find, () => fault.replace)
      },
    },
  ],
  // A cache of what was transformed before would hand out the text without the fault.
  test: {
    ...{ bail: 1, testTimeout: 20_000, hookTimeout: 30_000, fsModuleCache: false },
    sequence: { sequencer: ShortestFirst },
  },
})
