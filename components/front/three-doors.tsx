'use client'

import { ArrowRight, ChartNoAxesColumn, Pause, Play, ScanBarcode, ShoppingBasket } from 'lucide-react'
import type { ReactNode } from 'react'
import { type DemoAccount, SignInAs } from '@/components/accounts/sign-in-as'
import { Door } from '@/components/front/door'
import { ShelfDrawing } from '@/components/front/shelf-drawing'
import { CustomerScreen, RetailerScreen, ShopperScreen } from '@/components/front/shelf-screens'
import { useShelfStory } from '@/components/front/use-shelf-story'
import { IconButton } from '@/components/ui/icon-button'
import { LinkButton } from '@/components/ui/link-button'

type ThreeDoorsProps = {
  /** In the demo: whom one may sign in as. Elsewhere the doors lead to the ordinary sign-in. */
  demo: { customer: DemoAccount; retailer: DemoAccount; shopper: DemoAccount } | null
}

function Entry({ href, label, account }: { href: string; label: string; account?: DemoAccount }) {
  if (account) return <SignInAs account={account} href={href} />
  return (
    <LinkButton href={href} className="w-full">
      {label}
      <ArrowRight aria-hidden />
    </LinkButton>
  )
}

/** One shelf, drawn once, and the three people who change it: whatever one does, all see. */
export function ThreeDoors({ demo }: ThreeDoorsProps) {
  const story = useShelfStory()
  const screen = { state: story.state, onMove: story.play }
  const doors: { title: string; text: string; icon: ReactNode; screen: ReactNode; entry: ReactNode }[] = [
    {
      title: 'Shop',
      text: 'Choose a store, fill a cart, and watch your order being picked line by line. You are never sold what is not there.',
      icon: <ShoppingBasket aria-hidden />,
      screen: <CustomerScreen {...screen} />,
      entry: <Entry href="/shop" label="Start shopping" account={demo?.customer} />,
    },
    {
      title: 'Retailer',
      text: 'Receive, count and correct the stock. Every unit can be explained: who moved it, when, and why.',
      icon: <ChartNoAxesColumn aria-hidden />,
      screen: <RetailerScreen {...screen} />,
      entry: <Entry href="/retailer" label="Open the store" account={demo?.retailer} />,
    },
    {
      title: 'Shopper',
      text: 'Claim an order and walk the aisles: found, found fewer, replaced, not found. Made for one thumb.',
      icon: <ScanBarcode aria-hidden />,
      screen: <ShopperScreen {...screen} />,
      entry: <Entry href="/shopper" label="Pick an order" account={demo?.shopper} />,
    },
  ]
  return (
    <>
      <div className="mx-auto mt-7 max-w-2xl">
        <ShelfDrawing state={story.state} />
        <div className="mt-3 flex min-h-11 items-center justify-center gap-2">
          <p className="text-center text-ink-soft text-sm">{story.said}</p>
          <IconButton
            label={story.isPlaying ? 'Pause the shelf' : 'Let the shelf move by itself'}
            icon={story.isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
            onClick={() => story.setPlaying(!story.isPlaying)}
            className="[&_svg]:size-4"
          />
        </div>
      </div>
      <div className="mt-4 grid grid-cols-1 gap-4 lg:grid-cols-3 lg:gap-6">
        {doors.map((door) => (
          <Door key={door.title} {...door} />
        ))}
      </div>
    </>
  )
}
