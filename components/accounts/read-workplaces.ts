import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { query } from '@/components/apollo/server-client'
import { type Capability, WorkplacesDocument, type WorkplacesQuery } from '@/components/generated/operations'

export type Workplace = WorkplacesQuery['viewer']['workplaces'][number]

/** The cookie that remembers where one worked last; holds the location's slug. */
export const workplaceCookie = 'workplace'

/** The two front doors of people at work. */
export type WorkDoor = 'retailer' | 'shopper'

/** What one has to be allowed at a place to work there through a door. */
const capabilityOfDoor: Record<WorkDoor, Capability> = { retailer: 'READ_STOCK', shopper: 'PICK' }

/** Who is asking and where they work, read once per request. */
export const readWorker = cache(async () => {
  const { data } = await query({ query: WorkplacesDocument })
  if (!data) throw new Error('The viewer could not be read.')
  return data.viewer
})

type Worker = WorkplacesQuery['viewer']

/** The places at which somebody may work through a door. */
export function workplacesBehind(door: WorkDoor, { workplaces }: Pick<Worker, 'workplaces'>): Workplace[] {
  return workplaces.filter(({ viewerMay }) => viewerMay.includes(capabilityOfDoor[door]))
}

/** Whether somebody may go through a door; whoever leads a retailer, or the house, also before there is a place. */
export function canEnter(door: WorkDoor, worker: Pick<Worker, 'role' | 'workplaces'>): boolean {
  if (workplacesBehind(door, worker).length > 0) return true
  const isEmpty = worker.workplaces.length === 0
  if (door === 'shopper') return isEmpty && worker.role === 'SHOPPER'
  return isEmpty && (worker.role === 'STAFF' || worker.role === 'OPERATOR')
}

/** The worker behind a door with their places there, or the page where one signs in and comes back to the page that was asked for; where that is not known, to `next`. */
export async function requireWorker(door: WorkDoor, next: string): Promise<Worker> {
  const worker = await readWorker()
  if (!canEnter(door, worker)) {
    const page = (await headers()).get('onshelf-page') ?? next
    redirect(`/${door}/sign-in?next=${encodeURIComponent(page)}`)
  }
  return { ...worker, workplaces: workplacesBehind(door, worker) }
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
