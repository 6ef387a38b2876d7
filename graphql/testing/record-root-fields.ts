import { appendFileSync } from 'node:fs'
import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, Kind, parse } from 'graphql'
import { expect, inject } from 'vitest'

/** What asks every field for its own sake tests none of them. */
const ASKS_EVERYTHING = /\/(testing\/fuzz|permissions\/foreign-ids)/

/** Notes which root fields the operations of this test file executed and answered: `check-root-fields` asks at the end of a whole run whether one is missing. */
export function recordRootFields(schema: GraphQLSchema): { write(): void } {
  const answered = new Set<string>()
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const root of roots) if (root) watchFields(root, answered)
  return { write: () => writeRootFields(answered) }
}

/** The same for operations over HTTP: told of each that was answered without an error. */
export function noteRootFields(): { note(document: string): void; write(): void } {
  const answered = new Set<string>()
  return {
    note(document) {
      for (const definition of parse(document).definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue
        const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[
          definition.operation
        ]
        for (const field of definition.selectionSet.selections)
          if (field.kind === Kind.FIELD) answered.add(`${root}.${field.name.value}`)
      }
    },
    write: () => writeRootFields(answered),
  }
}

function writeRootFields(answered: ReadonlySet<string>): void {
  const { testPath = '' } = expect.getState()
  if (ASKS_EVERYTHING.test(testPath)) return
  for (const name of answered) appendFileSync(inject('rootFields'), `${name}\n`)
}

function watchFields(root: GraphQLObjectType, answered: Set<string>): void {
  for (const field of Object.values(root.getFields())) {
    const name = `${root.name}.${field.name}`
    const { resolve = defaultFieldResolver, subscribe } = field
    if (subscribe) {
      field.subscribe = async (...args) => {
        const events: unknown = await subscribe(...args)
        answered.add(name)
        return events
      }
      continue
    }
    field.resolve = async (...args) => {
      const answer: unknown = await resolve(...args)
      answered.add(name)
      return answer
    }
  }
}
