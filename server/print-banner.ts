import { SETUP_HOURS } from '@/db/accounts/setup-token'
import { demoAccounts } from '@/db/seed/demo-accounts'

/** What whoever started the process wants to know: where it is, and whom one can be. */
export function printBanner({
  publicUrl,
  isDemo,
  setupPath,
}: {
  publicUrl: string
  isDemo: boolean
  /** Null where the house has an operator. */
  setupPath: string | null
}): void {
  const lines = [`Onshelf is ready: ${publicUrl}`, '', `  GraphQL    ${publicUrl}/graphql`]
  if (isDemo) {
    const people = demoAccounts.filter(({ role }) => role !== 'operator')
    lines.push(
      '',
      '  Sign in as',
      ...people.map(({ role, email, password }) => `  ${role.padEnd(9)}  ${email}  ${password}`),
    )
  }
  if (setupPath !== null) {
    lines.push(
      '',
      `  Set up     ${publicUrl}${setupPath}`,
      `             Whoever opens this first runs this house. It works once, for ${SETUP_HOURS} hours.`,
    )
  }
  process.stdout.write(`\n${lines.join('\n')}\n\nCtrl-C stops it in order.\n`)
}
