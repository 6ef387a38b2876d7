'use client'

import { Tabs as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

type Tab = { key: string; label: ReactNode; content: ReactNode }

export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <Primitive.Root defaultValue={tabs[0]?.key}>
      <Primitive.List aria-label={label} className="flex gap-1 overflow-x-auto border-b">
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.key}
            value={tab.key}
            className="-mb-px h-11 shrink-0 border-transparent border-b-2 px-3 font-medium text-ink-soft text-sm hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.key} value={tab.key} className="pt-4">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  )
}
