import type { ReactNode } from 'react'

type DoorProps = {
  title: string
  /** What one does here, in a sentence. */
  text: string
  icon: ReactNode
  /** The shelf as this person sees it. */
  screen: ReactNode
  entry: ReactNode
}

export function Door({ title, text, icon, screen, entry }: DoorProps) {
  return (
    <article className="flex flex-col rounded-panel border bg-surface p-5">
      <h2 className="flex items-center gap-2.5 font-semibold text-xl">
        <span className="flex size-9 items-center justify-center rounded-control bg-accent-soft text-accent-ink [&_svg]:size-5">
          {icon}
        </span>
        {title}
      </h2>
      <p className="mt-2 text-ink-soft text-[0.9375rem] leading-6 lg:min-h-18">{text}</p>
      <div className="my-4 flex min-h-34 flex-col justify-center rounded-card border bg-canvas p-4">
        {screen}
      </div>
      <div className="mt-auto">{entry}</div>
    </article>
  )
}
