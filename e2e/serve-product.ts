import { startProduct } from '@/e2e/fixtures/start-product'

/**
 * Starts the production build, filled with the demo, for all stories. With ONSHELF_E2E_URL set, they are told on that
 * server instead.
 */
export default async function serveProduct(): Promise<() => Promise<void>> {
  if (process.env.ONSHELF_E2E_URL) return async () => undefined
  const { url, stop } = await startProduct()
  process.env.ONSHELF_E2E_URL = url
  return stop
}
