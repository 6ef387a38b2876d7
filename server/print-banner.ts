import { demoAccounts } from '@/db/seed/demo-accounts'

/** What whoever started the process wants to know: where it is, and whom one can be. */
export function printBanner({ publicUrl, isDemo }: { publicUrl: string; isDemo: boolean }): void {
  const lines = [`Onshelf is ready: ${publicUrl}`, '', `  GraphQL    ${publicUrl}/graphql`]
  if (isDemo) {
    const people = demoAccounts.filter(({ role }) => role !== 'operator')
    lines.push(
      '',
      '  Sign in as',
      ...people.map(({ role, email, password }) => `  ${role.padEnd(9)}  ${email}  ${password}`),
    )
  }
  process.stdout.write(`\n${lines.join('\n')}\n\nCtrl-C stops it in order.\n`)
}
