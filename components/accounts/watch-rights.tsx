import type { ReactNode } from 'react'
import { readWorker } from '@/components/accounts/read-workplaces'
import { RightsWatch } from '@/components/accounts/rights-watch'

/** Around all pages of a work door: see `RightsWatch`. */
export async function WatchRights({ children }: { children: ReactNode }) {
  const { isGuest, workplaces } = await readWorker()
  return (
    <>
      {children}
      {!isGuest && (
        <RightsWatch
          read={{
            workplaces: workplaces.map(({ __typename, id, name, viewerMay }) => ({
              __typename,
              id,
              name,
              viewerMay,
            })),
          }}
        />
      )}
    </>
  )
}
