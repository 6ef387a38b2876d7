'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

/**
 * A link of a long list. What lies behind it is fetched when one points at it or reaches it by keyboard: fetched when it
 * comes into sight, as links are otherwise, every row that is scrolled past would ask the server for a page.
 */
export function IntentLink(props: ComponentProps<typeof Link>) {
  const [isMeant, setMeant] = useState(false)
  return (
    <Link
      {...props}
      prefetch={isMeant ? null : false}
      onMouseEnter={() => setMeant(true)}
      onFocus={() => setMeant(true)}
    />
  )
}
