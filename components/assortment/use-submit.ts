'use client'

import type { TypedDocumentNode } from '@apollo/client'
import { useRef } from 'react'
import { type CommandOutcome, useCommand } from '@/components/apollo/use-command'

/**
 * A command that a form sends. Sent once more with the same content after no answer came, it goes under its own key and
 * cannot happen twice; with other content it is another request.
 */
export function useSubmit<TData extends { __typename: 'Mutation' }, TInput extends { key: string }>(
  document: TypedDocumentNode<TData, { input: TInput }>,
  onOutcome: (outcome: CommandOutcome<TData>, input: TInput) => void,
) {
  const command = useCommand(document, onOutcome)
  const last = useRef<string | null>(null)
  return {
    ...command,
    submit: (input: Omit<TInput, 'key'>) => {
      const content = JSON.stringify(input)
      if (command.failure && content === last.current) return command.retry()
      last.current = content
      command.send(input)
    },
  }
}
