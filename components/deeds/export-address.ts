import type { DeedFilter } from '@/components/generated/operations'

/** Where the file is that holds what a page of activity lists. */
export function exportAddress(retailerId: string, { by, about, at, text }: DeedFilter): string {
  const asked = {
    retailer: retailerId,
    by: by?.[0],
    about: about?.join(','),
    from: at?.from,
    to: at?.to,
    q: text,
  }
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return `/exports/activity.csv?${new URLSearchParams(given)}`
}
