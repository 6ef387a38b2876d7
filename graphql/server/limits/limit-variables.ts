import { codedError } from '@/graphql/problems/coded-error'
import { VARIABLES_MAX } from '@/graphql/server/limits/document-bounds'

/**
 * Refuses variables that would hold the process while they are made into input. Looks at no more of them than are taken.
 * @throws BAD_USER_INPUT
 */
export function limitVariables(variables: Readonly<Record<string, unknown>>): void {
  let values = 0
  const look = (value: unknown, depth: number): void => {
    values += 1
    if (values > VARIABLES_MAX.values) {
      throw codedError(
        'BAD_USER_INPUT',
        `The variables hold more than ${VARIABLES_MAX.values} values. Send several requests.`,
      )
    }
    if (typeof value !== 'object' || value === null) return
    if (depth === VARIABLES_MAX.depth) {
      throw codedError('BAD_USER_INPUT', `The variables are nested more than ${VARIABLES_MAX.depth} deep.`)
    }
    if (Array.isArray(value)) for (const item of value) look(item, depth + 1)
    else for (const key in value) look((value as Record<string, unknown>)[key], depth + 1)
  }
  look(variables, 0)
}
