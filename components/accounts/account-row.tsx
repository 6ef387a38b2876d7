import type { ReactNode } from 'react'

type AccountRowProps = { label: string; value: ReactNode; detail?: ReactNode; action: ReactNode }

/** One thing of an account, and the way to change it. */
export function AccountRow({ label, value, detail, action }: AccountRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-52">
        <p className="text-ink-soft text-sm">{label}</p>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium [overflow-wrap:anywhere]">
          {value}
        </div>
        {detail && <p className="text-ink-soft text-sm">{detail}</p>}
      </div>
      {action}
    </li>
  )
}
