import { defineConfig } from '@playwright/test'
import { findChromium, listChromiumArguments } from './scripts/browser/find-chromium.mjs'

const executablePath = await findChromium()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/serve-product.ts',
  // One story at a time: the audit after each looks at the whole database.
  workers: 1,
  timeout: 60_000,
  // Never waited out where all is well; a machine that is busy with other things is no failure of a story.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    // Set by the global setup, which takes a free port.
    baseURL: process.env.ONSHELF_E2E_URL,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: executablePath ?? undefined, args: listChromiumArguments() },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
