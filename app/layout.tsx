import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { readPageViewer } from '@/components/accounts/read-page-viewer'
import { SignedOut } from '@/components/accounts/signed-out'
import { WasSignedOut } from '@/components/accounts/was-signed-out'
import { ApolloWrapper } from '@/components/apollo/apollo-wrapper'
import { readNonce } from '@/components/apollo/read-nonce'
import { KEEP_EARLY_PRESSES } from '@/components/ui/keep-early-presses'
import { readViewer } from '@/components/ui/read-viewer'
import { ToastHost } from '@/components/ui/toast-host'
import { ViewerProvider } from '@/components/ui/viewer-context'
import './globals.css'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Onshelf', template: '%s · Onshelf' },
  description: 'Keeps the stock of shops true while retailers, customers and shoppers change it at once.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f5' },
    { media: '(prefers-color-scheme: dark)', color: '#131210' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [cookieStore, headerList] = await Promise.all([cookies(), headers()])
  const viewer = readViewer({
    acceptLanguage: headerList.get('accept-language'),
    timeZone: cookieStore.get('time-zone')?.value,
    theme: cookieStore.get('theme')?.value,
  })
  const { viewer: person, wasSignedOut } = await readPageViewer()
  const nonce = readNonce(headerList.get('content-security-policy'))
  return (
    <html
      lang="en"
      className={inter.variable}
      data-theme={viewer.theme === 'system' ? undefined : viewer.theme}
      suppressHydrationWarning
    >
      <body>
        {/* A browser hides the nonce from whoever reads the page, React included. */}
        <script nonce={nonce} suppressHydrationWarning>
          {KEEP_EARLY_PRESSES}
        </script>
        <ApolloWrapper nonce={nonce} viewerId={person?.id ?? null}>
          <ViewerProvider {...viewer}>
            {children}
            {person && <SignedOut viewer={person} />}
            {wasSignedOut && <WasSignedOut />}
            <ToastHost />
          </ViewerProvider>
        </ApolloWrapper>
      </body>
    </html>
  )
}
