import { createRequire } from 'node:module'
import type * as NextsParser from 'next/dist/server/app-render/parse-and-validate-flight-router-state'

const { parseAndValidateFlightRouterState: parse }: typeof NextsParser = createRequire(import.meta.url)(
  'next/dist/server/app-render/parse-and-validate-flight-router-state',
)

/** Whether Next will be able to read what its own pages send of where they are: else it takes the client's mistake for a bug and answers 500. */
export function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parse(header)
    return true
  } catch {
    return false
  }
}
