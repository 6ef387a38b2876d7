'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { LedgerPageDocument } from '@/components/generated/operations'
import { type LedgerEdge, mergeLedger } from '@/components/stock/item/merge-ledger'

type Options = { stockLevelId: string; newest: readonly LedgerEdge[] }

/** The ledger of a stock level as far as it was read: its newest page, which moves on, and the older ones, which stay. */
export function useLedger({ stockLevelId, newest }: Options) {
  const client = useApolloClient()
  const [known, setKnown] = useState<LedgerEdge[]>([])
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  useEffect(() => setKnown((before) => mergeLedger(before, newest)), [newest])
  const edges = useMemo(() => mergeLedger(known, newest), [known, newest])

  async function readOlder() {
    setState('loading')
    try {
      const { data } = await client.query({
        query: LedgerPageDocument,
        variables: { id: stockLevelId, after: edges.at(-1)?.cursor ?? null },
        fetchPolicy: 'no-cache',
      })
      const page = data?.stockLevel?.ledger?.edges ?? []
      setKnown((before) => mergeLedger(before, page))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return {
    entries: useMemo(() => edges.map((edge) => edge.node), [edges]),
    // The first entry of every ledger has version 1.
    hasOlder: (edges.at(-1)?.node.version ?? 1) > 1,
    state,
    readOlder,
  }
}
