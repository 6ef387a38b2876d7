import { DemoMailbox } from '@/components/accounts/demo-mailbox'
import { ForgottenPasswordForm } from '@/components/accounts/forgotten-password-form'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Forgotten password' }

export default function ForgottenPasswordPage() {
  return (
    <div className="mx-auto max-w-sm py-4">
      <PageHeader title="Forgotten password" detail="We send you a link with which you can set a new one." />
      <ForgottenPasswordForm />
      <DemoMailbox />
    </div>
  )
}
