'use client'

import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { useLive } from '@/components/apollo/use-live'
import {
  type PickCard_PickFragment,
  PickQueueChangedDocument,
  PickQueueDocument,
} from '@/components/generated/operations'

/** Milliseconds for which a pick that somebody took stays, so that it does not vanish under a thumb. */
const farewellMs = 2_500

export type QueuedPick = { pick: PickCard_PickFragment; isGone: boolean }

/** What is due first stands first, as on the retailer's board; of two for one slot the one that waits longer. */
function compareDue(a: QueuedPick, b: QueuedPick): number {
  const due = ({ pick }: QueuedPick) => pick.order.slotStartAt ?? pick.queuedAt
  return due(a).localeCompare(due(b)) || a.pick.queuedAt.localeCompare(b.pick.queuedAt)
}

/** The queue as it is now, by when it is due, with those that have just gone still in their places. */
export function usePickQueue(locationId: string) {
  const client = useApolloClient()
  const variables = { locationId }
  const { data } = useSuspenseQuery(PickQueueDocument, { variables })
  const [leaving, setLeaving] = useState<PickCard_PickFragment[]>([])
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const pending = timers.current
    return () => pending.forEach(clearTimeout)
  }, [])

  useLive(PickQueueChangedDocument, {
    variables,
    onData: ({ pickQueueChanged }) => {
      if (!pickQueueChanged) return
      const present = client.cache.readQuery({ query: PickQueueDocument, variables })
      const ids = new Set(pickQueueChanged.map((pick) => pick.id))
      const gone = (present?.pickQueue?.nodes ?? []).filter((pick) => !ids.has(pick.id))
      if (gone.length > 0) {
        setLeaving((before) => [...before, ...gone])
        const timer = setTimeout(() => {
          timers.current.delete(timer)
          setLeaving((before) => before.filter((pick) => !gone.includes(pick)))
        }, farewellMs)
        timers.current.add(timer)
      }
      client.cache.updateQuery({ query: PickQueueDocument, variables }, (before) =>
        before?.pickQueue
          ? { ...before, pickQueue: { ...before.pickQueue, nodes: pickQueueChanged } }
          : undefined,
      )
    },
  })

  const pickQueue = answered(data.pickQueue).nodes
  const queued = new Set(pickQueue.map((pick) => pick.id))
  const rows: QueuedPick[] = [
    ...pickQueue.map((pick) => ({ pick, isGone: false })),
    ...leaving.filter((pick) => !queued.has(pick.id)).map((pick) => ({ pick, isGone: true })),
  ].sort(compareDue)
  return { rows, count: queued.size, myPick: data.myPick }
}
