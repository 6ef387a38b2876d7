'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Capability } from '@/components/generated/operations'

const Capabilities = createContext<readonly Capability[]>([])

type ViewerMayProps = { capabilities: readonly Capability[]; children: ReactNode }

/** What the viewer may do at the location that the page shows. */
export function ViewerMay({ capabilities, children }: ViewerMayProps) {
  return <Capabilities value={capabilities}>{children}</Capabilities>
}

/** Whether the viewer may do this here: what they may not is not offered. Who asks all the same is refused by the API. */
export function useMay(capability: Capability): boolean {
  return useContext(Capabilities).includes(capability)
}
