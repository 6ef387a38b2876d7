import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EQUIVALENT_MUTANTS } from '@/db/stock/testing/equivalent-mutants.mjs'
import { SQL_FAULTS } from '@/db/testing/planted-sql.mjs'

// `npm run mutate` takes minutes; that its lists still fit the code is seen at once.

it.each(SQL_FAULTS)(
  'the fault "$guard" finds the one place in $file where it is planted',
  ({ file, find }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
  },
)

it.each(EQUIVALENT_MUTANTS)('what is explained still stands in $file: $line', ({ file, line }) => {
  expect(readFileSync(file, 'utf8').split(line)).toHaveLength(2)
})
