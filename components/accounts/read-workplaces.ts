import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { query } from '@/components/apollo/server-client'
import { type AccountRole, WorkplacesDocument, type WorkplacesQuery } from '@/components/generated/operations'

export type Workplace = WorkplacesQuery['viewer']['workplaces'][number]

/** The cookie that remembers where one worked last; holds the location's slug. */
export const workplaceCookie = 'workplace'

/** The two front doors of people at work. */
export type WorkDoor = 'retailer' | 'shopper'

const rolesOfDoor: Record<WorkDoor, readonly AccountRole[]> = {
  retailer: ['STAFF', 'OPERATOR'],
  shopper: ['SHOPPER'],
}

/** Who is asking and where they work, read once per request. */
export const readWorker = cache(async () => {
  const { data } = await query({ query: WorkplacesDocument })
  if (!data) throw new Error('The viewer could not be read.')
  return data.viewer
})

/** Whether a role may go through a door. */
export function canEnter(door: WorkDoor, role: AccountRole | null): boolean {
  return role !== null && rolesOfDoor[door].includes(role)
}

/** The worker behind a door, or the page where one signs in and comes back to `next`. */
export async function requireWorker(door: WorkDoor, next: string): Promise<WorkplacesQuery['viewer']> {
  const worker = await readWorker()
  if (!canEnter(door, worker.role)) redirect(`/${door}/sign-in?next=${encodeURIComponent(next)}`)
  return worker
}

/** The location of an address among those where the viewer works, or the page that says there is none. */
export async function requireWorkplace(door: WorkDoor, slug: string, next: string): Promise<Workplace> {
  const { workplaces } = await requireWorker(door, next)
  return workplaces.find((workplace) => workplace.slug === slug) ?? notFound()
}

/** Where one worked last, else the first of one's workplaces; null for who has none. */
export async function findUsualWorkplace(workplaces: readonly Workplace[]): Promise<Workplace | null> {
  const slug = (await cookies()).get(workplaceCookie)?.value
  return workplaces.find((workplace) => workplace.slug === slug) ?? workplaces[0] ?? null
}
