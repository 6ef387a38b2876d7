import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
const originals = METHODS.map((method) => [method, console[method]] as const)
let written: string[] = []

// A test that expects output replaces the method itself, with vi.spyOn.
beforeEach(() => {
  written = []
  for (const method of METHODS) {
    console[method] = (...values: unknown[]) => {
      written.push(`console.${method}: ${format(...values)}`)
    }
  }
})

afterEach(() => {
  for (const [method, original] of originals) console[method] = original
  expect(written, 'This test wrote to the console.').toEqual([])
})
