import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { demoAccounts } from '@/db/seed/demo-accounts'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { findChromium, listChromiumArguments } from '@/scripts/browser/find-chromium.mjs'

/**
 * `npm run pictures [address]`: the pictures of the README, from the running demo. `npm run demo:traffic` beside it
 * gives the screens something to show.
 */
const url = (process.argv[2] ?? `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, '')
const directory = join(PROJECT_ROOT, 'docs', 'pictures')

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
}

interface Picture {
  name: string
  screen: BrowserContextOptions
  /** Whose sign-in; nobody's where missing. */
  role?: (typeof demoAccounts)[number]['role']
  open(page: Page): Promise<void>
}

const place = 'marlhaven-quayside'

/** A pick in hand says more than a queue: the shopper takes the first one that waits, or goes on with theirs. */
async function openPick(page: Page): Promise<void> {
  await page.goto(`/shopper/${place}`)
  const take = page.getByRole('button', { name: /Take this order/ }).first()
  const goOn = page.locator('a[href*="/shopper/picks/"]').first()
  await take.or(goOn).first().waitFor()
  await ((await goOn.isVisible()) ? goOn : take).click()
  await page.waitForURL('**/shopper/picks/**')
}

const goTo = (path: string) => async (page: Page) => void (await page.goto(path))

const PICTURES: readonly Picture[] = [
  { name: 'three-doors', screen: DESKTOP, open: goTo('/') },
  { name: 'shop', screen: DESKTOP, open: goTo(`/shop/${place}/browse/fruit-vegetables`) },
  { name: 'retailer', screen: DESKTOP, role: 'staff', open: goTo(`/retailer/${place}/stock`) },
  { name: 'shopper', screen: PHONE, role: 'shopper', open: openPick },
]

mkdirSync(directory, { recursive: true })
const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: listChromiumArguments(),
})
try {
  for (const { name, screen, role, open } of PICTURES) {
    const context = await browser.newContext({
      ...screen,
      baseURL: url,
      locale: 'en-GB',
      colorScheme: 'light',
    })
    const account = demoAccounts.find((one) => one.role === role)
    if (account) {
      const { email, password } = account
      await context.request.post('/api/auth/sign-in/email', { data: { email, password } })
    }
    const page = await context.newPage()
    await open(page)
    // Not `networkidle`: pages that are live keep a socket open.
    await page.locator('main').first().waitFor()
    await page.waitForTimeout(1_500)
    await page.screenshot({ path: join(directory, `${name}.png`) })
    await context.close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
}
