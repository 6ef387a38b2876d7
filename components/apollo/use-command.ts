'use client'

import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { wordsOfFailure } from '@/components/apollo/words-of-failure'

/** What a command can answer: the union behind the mutation's one field. */
export type CommandOutcome<TData> = TData[Exclude<keyof TData, '__typename'>] & { __typename: string }

/** Resends of a request that found the location busy, before the person is asked. */
const busyResendsMax = 4

type Command<TInput> = {
  /** Sends a new request under a new key. */
  send: (input: Omit<TInput, 'key'>) => void
  /** Sends the request that failed again, under its own key: it cannot happen twice. */
  retry: () => void
  isSending: boolean
  /** Why there is no outcome. Where no answer came it is unknown whether the request was carried out, which is why a retry keeps the key. */
  failure: string | null
}

/**
 * One mutation that takes an idempotency key. The key is made here, in the browser, once per request, and is kept
 * for every resend until an outcome is known. `onOutcome` gets whatever the server decided, refusals included.
 */
export function useCommand<TData extends { __typename: 'Mutation' }, TInput extends { key: string }>(
  document: TypedDocumentNode<TData, { input: TInput }>,
  onOutcome: (outcome: CommandOutcome<TData>, input: TInput) => void,
): Command<TInput> {
  const client = useApolloClient()
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const last = useRef<TInput | null>(null)
  const report = useRef(onOutcome)
  useEffect(() => {
    report.current = onOutcome
  })

  const post = useCallback(
    async (input: TInput) => {
      last.current = input
      setSending(true)
      setFailure(null)
      try {
        const outcome = await postUntilTaken(client, document, input)
        last.current = null
        setSending(false)
        report.current(outcome, input)
      } catch (error) {
        setSending(false)
        setFailure(wordsOfFailure(error))
      }
    },
    [client, document],
  )

  return {
    send: useCallback((input) => void post({ ...input, key: uuidv7() } as TInput), [post]),
    retry: useCallback(() => {
      if (last.current) void post(last.current)
    }, [post]),
    isSending,
    failure,
  }
}

async function postUntilTaken<TData extends { __typename: 'Mutation' }, TInput>(
  client: ApolloClient,
  document: TypedDocumentNode<TData, { input: TInput }>,
  input: TInput,
): Promise<CommandOutcome<TData>> {
  for (let resends = 0; ; resends += 1) {
    const { data } = await client.mutate({
      mutation: document,
      variables: { input },
    } as ApolloClient.MutateOptions<TData, { input: TInput }>)
    const outcome = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1]
    if (!outcome) throw new Error('The answer carries no outcome.')
    const retryAfterMs = isBusy(outcome) ? outcome.retryAfterMs : null
    if (retryAfterMs === null || resends === busyResendsMax)
      return outcome as unknown as CommandOutcome<TData>
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
  }
}

function isBusy(outcome: unknown): outcome is { retryAfterMs: number } {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    '__typename' in outcome &&
    outcome.__typename === 'Busy' &&
    'retryAfterMs' in outcome
  )
}
