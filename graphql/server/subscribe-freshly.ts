import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLFormattedError,
} from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'

export interface SubscriptionArgs extends ExecutionArgs {
  contextValue: GraphqlContext
  /**
   * The context of the next event: who looks may have changed, and loaders must not answer with what they read for the
   * event before. Null where whoever subscribed has signed out: the stream says so, and ends.
   */
  renew: () => Promise<GraphqlContext | null>
}

/** `subscribe` of graphql-js, with a new context for every event. */
export async function subscribeFreshly(
  args: SubscriptionArgs,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const events = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in events)) return events
  return executeEach(events[Symbol.asyncIterator](), args)
}

function executeEach(
  events: AsyncIterator<unknown>,
  args: SubscriptionArgs,
): AsyncGenerator<ExecutionResult, void, void> {
  let isOver = false
  const end = async (): Promise<IteratorReturnResult<void>> => {
    isOver = true
    await events.return?.()
    return { done: true, value: undefined }
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (isOver) return { done: true, value: undefined }
      const event = await events.next()
      if (event.done) return { done: true, value: undefined }
      const contextValue = await args.renew()
      if (contextValue === null) {
        await end()
        return { done: false, value: { errors: [codedError('UNAUTHENTICATED', 'You were signed out.')] } }
      }
      const result = await execute({ ...args, contextValue, rootValue: event.value })
      // Who may no longer see it is told once, and then no more.
      if (result.errors?.some(isRefusal)) await end()
      return { done: false, value: result }
    },
    // A generator's own `return` would wait for the event under way; this one wakes it.
    return: end,
    async throw(error) {
      await end()
      throw error
    },
  }
}

function isRefusal({ extensions, path }: GraphQLFormattedError): boolean {
  const isRoot = path?.length === 1
  return isRoot && ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions?.code))
}
