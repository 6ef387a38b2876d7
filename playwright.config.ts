import { defineConfig } from '@playwright/test'
import { findChromium, listChromiumArguments } from './scripts/browser/find-chromium.mjs'

/** What holds a figure to a limit is told last and alone: a story beside it would take the processor away. */
const MEASURED = 'live.test.ts'

const executablePath = await findChromium()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/build-product.ts',
  // Each worker has a product of its own (`product` in e2e/fixtures/people.ts): the audit after a story looks at the whole database.
  workers: process.env.ONSHELF_E2E_URL ? 1 : 2,
  timeout: 120_000,
  // Never waited out where all is well; a machine that is busy with other things is no failure of a story.
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: executablePath ?? undefined, args: listChromiumArguments() },
  },
  projects: [
    { name: 'stories', testIgnore: MEASURED, use: { browserName: 'chromium' } },
    { name: 'measured', testMatch: MEASURED, dependencies: ['stories'], use: { browserName: 'chromium' } },
  ],
})
