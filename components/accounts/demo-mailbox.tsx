import { query } from '@/components/apollo/server-client'
import { WorkDoorPageDocument } from '@/components/generated/operations'

/** Where the demo keeps its mails, which nobody sends on. */
export async function DemoMailbox() {
  const { data } = await query({ query: WorkDoorPageDocument })
  if (!data?.demoAccounts.length) return null
  return (
    <p className="mt-4 text-ink-soft text-sm leading-6">
      This is a demo: unless <code>SMTP_URL</code> is set, mails are not sent but kept as files in{' '}
      <code className="break-all">.onshelf/mail</code>, where whoever runs it can open them.
    </p>
  )
}
