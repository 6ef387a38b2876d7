import { getRuntime } from '@/components/apollo/runtime'
import { query } from '@/components/apollo/server-client'
import { FrontPage } from '@/components/front/front-page'
import { FrontPageDocument } from '@/components/generated/operations'

export default async function Page() {
  const { data } = await query({ query: FrontPageDocument })
  const byRole = (role: string) => data?.demoAccounts.find((account) => account.role === role)
  const [customer, retailer, shopper] = [byRole('CUSTOMER'), byRole('STAFF'), byRole('SHOPPER')]
  // The link makes an operator: only whoever sits at the machine itself is told.
  const setup = data?.opening.hasOperator === false ? { link: getRuntime().setupLink() } : null
  return (
    <FrontPage
      demo={customer && retailer && shopper ? { customer, retailer, shopper } : null}
      setup={setup}
    />
  )
}
