import { ensureBuilt } from '@/scripts/build/build.mjs'

/** One build for all servers: two that start at once would each begin it. */
export default async function buildProduct(): Promise<void> {
  if (!process.env.ONSHELF_E2E_URL && !(await ensureBuilt())) throw new Error('There is no build to start.')
}
