import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { query } from '@/components/apollo/server-client'
import { placeCookie } from '@/components/catalog/shop-path'
import {
  ShopDepartmentsDocument,
  ShopPlaceDocument,
  type ShopPlaceQuery,
} from '@/components/generated/operations'

export type Place = NonNullable<ShopPlaceQuery['location']>

/** The location of a slug, read once per request; null where there is none. */
export const findPlace = cache(async (slug: string): Promise<Place | null> => {
  const { data } = await query({ query: ShopPlaceDocument, variables: { slug } })
  return data?.location ?? null
})

/** The location of an address, or the page that says there is none. */
export async function getPlace(slug: string): Promise<Place> {
  return (await findPlace(slug)) ?? notFound()
}

/** The place that the visitor chose before; null where none is remembered or it no longer exists. */
export async function findRememberedPlace(): Promise<Place | null> {
  const slug = (await cookies()).get(placeCookie)?.value
  return slug ? findPlace(slug) : null
}

/** The departments of the retailer of a place. */
export const listDepartments = cache(async (retailerId: string) => {
  const { data } = await query({ query: ShopDepartmentsDocument, variables: { retailerId } })
  return data?.departments ?? []
})
