import type { OpeningStep } from '@/components/generated/operations'

/** What is left to do before one is open for business, and where it is done. Total: the compiler finds a step without words. */
export const stepWords: Readonly<
  Record<OpeningStep, { title: string; text: string; path: (base: string) => string }>
> = {
  LOCATION: { title: 'Open a place', text: 'A store or a warehouse to sell from.', path: () => '/setup' },
  HOURS: {
    title: 'Set opening hours',
    text: 'Without them nobody can choose a slot.',
    path: (base) => `${base}/settings`,
  },
  PEOPLE: {
    title: 'Invite somebody',
    text: 'A picker for the orders, a clerk for the stock.',
    path: (base) => `${base}/people`,
  },
  PRODUCTS: {
    title: 'List the first products',
    text: 'What is listed at a place can be found and bought.',
    path: (base) => `${base}/products`,
  },
  STOCK: {
    title: 'Receive the first stock',
    text: 'Only what is there is sold.',
    path: (base) => `${base}/stock`,
  },
}
