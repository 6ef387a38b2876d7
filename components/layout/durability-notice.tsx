import { getRuntime } from '@/components/apollo/runtime'
import { Notice } from '@/components/ui/notice'

/** For those who operate the product: the database was started so that a crash may take back what was confirmed. */
export function DurabilityNotice() {
  const { unsafeSettings } = getRuntime()
  if (unsafeSettings.length === 0) return null
  return (
    <Notice tone="critical" title="The database may lose what it has confirmed" className="mb-5">
      It runs with {unsafeSettings.join(' and ')} off. After a crash, sales and counts may be missing. Use it
      for trials only.
    </Notice>
  )
}
