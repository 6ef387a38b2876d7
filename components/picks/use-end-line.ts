'use client'

import { useState } from 'react'
import { type CommandOutcome, useCommand } from '@/components/apollo/use-command'
import {
  FindLineDocument,
  type FindLineMutation,
  MissLineDocument,
  type MissLineMutation,
  ReplaceLineDocument,
  type ReplaceLineMutation,
} from '@/components/generated/operations'
import type { Found } from '@/components/picks/use-found'

type Outcome =
  | CommandOutcome<FindLineMutation>
  | CommandOutcome<MissLineMutation>
  | CommandOutcome<ReplaceLineMutation>

/**
 * The three ways in which a line ends. The answer carries the line and the pick, so the list follows by itself; a refusal
 * or a lost answer stays at the line, and a retry is the same command.
 */
export function useEndLine(onEnded: () => void) {
  const [problem, setProblem] = useState<string | null>(null)
  const settle = (outcome: Outcome): void => {
    // Ended before, by a retry or on another phone: the truth is in the answer.
    if (outcome.__typename === 'LineEnded' || outcome.__typename === 'LineAlreadyEnded') {
      setProblem(null)
      onEnded()
      return
    }
    setProblem(outcome.message)
  }
  const find = useCommand(FindLineDocument, settle)
  const miss = useCommand(MissLineDocument, settle)
  const replace = useCommand(ReplaceLineDocument, settle)
  const all = [find, miss, replace]
  const failed = all.find((command) => command.failure !== null)
  return {
    find: (lineId: string, found: Found) => find.send({ lineId, ...found }),
    miss: (lineId: string) => miss.send({ lineId }),
    replace: (lineId: string, substituteSkuId: string, found: Found) =>
      replace.send({ lineId, substituteSkuId, ...found }),
    isSending: all.some((command) => command.isSending),
    problem,
    failure: failed?.failure ?? null,
    retry: () => failed?.retry(),
  }
}

export type EndLine = ReturnType<typeof useEndLine>
