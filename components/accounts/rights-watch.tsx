'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { describeRights, type Rights } from '@/components/accounts/describe-rights'
import { usePageSession } from '@/components/apollo/session-context'
import { ViewerRightsDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Says what has changed when somebody's role or places change while they look, and has the page drawn anew for what they may do now. */
export function RightsWatch({ read }: { read: Rights }) {
  const client = useApolloClient()
  const router = useRouter()
  const { session } = usePageSession()
  const known = useRef(read)
  const [told, setTold] = useState<string[]>([])
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    let isAsking = false
    const look = async () => {
      if (isAsking) return
      isAsking = true
      const { data } = await client
        .query({ query: ViewerRightsDocument, fetchPolicy: 'no-cache' })
        .catch(() => ({ data: undefined }))
      isAsking = false
      if (!data) return
      const changes = describeRights(known.current, data.viewer)
      known.current = data.viewer
      if (changes.length === 0) return
      setTold(changes)
      setOpen(true)
      router.refresh()
    }
    const stops = [session.onSuspected(() => void look()), session.onBack(() => void look())]
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, router, session])

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      title="What you may do was changed"
      description="Somebody who leads your retailer did this a moment ago. You are still signed in."
      actions={<Button onClick={() => setOpen(false)}>Go on</Button>}
    >
      <ul className="space-y-2 text-sm leading-6">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  )
}
