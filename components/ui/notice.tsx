import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type NoticeTone = 'info' | 'caution' | 'critical'

const tones: Record<NoticeTone, string> = {
  info: 'border-info-line bg-info-soft [&>svg]:text-info-ink',
  caution: 'border-caution-line bg-caution-soft [&>svg]:text-caution-ink',
  critical: 'border-critical-line bg-critical-soft [&>svg]:text-critical-ink',
}

const icons: Record<NoticeTone, typeof Info> = { info: Info, caution: TriangleAlert, critical: CircleAlert }

type NoticeProps = { tone?: NoticeTone; title: ReactNode; children?: ReactNode; className?: string }

/** Something to know, at the place it is about. A critical one interrupts; the others wait their turn. */
export function Notice({ tone = 'info', title, children, className }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div
      role={tone === 'critical' ? 'alert' : 'status'}
      className={classNames('flex gap-3 rounded-card border p-4 text-sm', tones[tone], className)}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-1 leading-6">{children}</div>}
      </div>
    </div>
  )
}
