/** Sign-ins that the demo offers on its front page. Their password is no secret, so they exist in a demo only. */
export interface DemoAccount {
  role: 'customer' | 'staff' | 'shopper' | 'operator'
  name: string
  email: string
  password: string
}

const password = 'greenlark-demo'

export const demoAccounts: readonly DemoAccount[] = [
  { role: 'customer', name: 'Cora Whitlock', email: 'customer@demo.example', password },
  { role: 'staff', name: 'Rafi Osei', email: 'retailer@demo.example', password },
  { role: 'shopper', name: 'Sam Penrose', email: 'shopper@demo.example', password },
  { role: 'operator', name: 'Ola Brandt', email: 'operator@demo.example', password },
]

/** Shoppers who are not offered: they stand behind the past orders, and simulated ones work in their names. */
export const demoShopperAccounts: readonly Omit<DemoAccount, 'role' | 'name'>[] = Array.from(
  { length: 9 },
  (_, index) => ({ email: `shopper-${index + 1}@demo.example`, password }),
)
