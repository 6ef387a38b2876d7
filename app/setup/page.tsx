import type { Metadata } from 'next'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { query } from '@/components/apollo/server-client'
import { SetupPageDocument, type SetupPageQuery } from '@/components/generated/operations'
import { BarePage } from '@/components/layout/bare-page'
import { BecomeOperator } from '@/components/opening/become-operator'
import { listCountries } from '@/components/opening/list-countries'
import { MailTest } from '@/components/opening/mail-test'
import { PaymentTest } from '@/components/opening/payment-test'
import { PlaceForm } from '@/components/opening/place-form'
import { RetailerForm } from '@/components/opening/retailer-form'
import { StepsLeft } from '@/components/opening/steps-left'
import { classNames } from '@/components/ui/class-names'
import { LinkButton } from '@/components/ui/link-button'

export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer' }

type SetupPageProps = { searchParams: Promise<{ token?: string | string[] }> }

const steps = ['You', 'Shop', 'Place', 'Open']

/** From an empty house to a shop of one's own. Where one is follows from what is there, so each step can be left and found again. */
export default async function SetupPage({ searchParams }: SetupPageProps) {
  const { token } = await searchParams
  const { data } = await query({ query: SetupPageDocument })
  if (!data) throw new Error('How far the house is open could not be read.')
  const { at, title, text, body } = chooseStep(data, typeof token === 'string' ? token : null)
  return (
    <BarePage title={`Set up: ${title}`} home="/">
      <ol aria-label="Steps" className="mb-6 flex gap-2 text-sm">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            // What is done keeps its colour, so that one sees how far one is.
            className={classNames(
              'flex-1 border-t-4 pt-2 aria-[current=step]:font-medium aria-[current=step]:text-ink',
              index <= at ? 'border-accent text-ink-soft' : 'border-line text-ink-faint',
            )}
          >
            {step}
            {index < at && <span className="sr-only"> (done)</span>}
          </li>
        ))}
      </ol>
      <p aria-hidden className="font-semibold text-3xl">
        {title}
      </p>
      <p className="mt-2 mb-6 text-ink-soft leading-7">{text}</p>
      {body}
    </BarePage>
  )
}

function chooseStep({ opening, viewer }: SetupPageQuery, token: string | null) {
  if (!opening.hasOperator) return askForOperator(viewer, token)
  const led = viewer.memberships
    .map(({ retailer }) => retailer)
    .filter((each) => each.viewerMay.includes('SETTINGS'))
  const retailer = led.find(({ locations }) => locations.length === 0) ?? led.at(-1)
  if (!retailer) {
    if (viewer.role !== 'OPERATOR') return askToSignIn()
    return {
      at: 1,
      title: 'Your shop',
      text: 'Its name, its money, and where it sells.',
      body: <RetailerForm countries={listCountries()} />,
    }
  }
  const [place] = retailer.locations
  if (!place) {
    return {
      at: 2,
      title: `The first place of ${retailer.name}`,
      text: 'A store or a warehouse from which you sell.',
      body: <PlaceForm retailerId={retailer.id} country={retailer.country} countries={listCountries()} />,
    }
  }
  const base = `/retailer/${place.slug}`
  return {
    at: 3,
    title: `${retailer.name} is there`,
    text: 'What is left stays on Today until it is done.',
    body: (
      <>
        <StepsLeft steps={retailer.stepsLeft} base={base} />
        <div className="mb-6 space-y-3">
          <PaymentTest retailerId={retailer.id} gateway={opening.paymentGateway} />
          <MailTest retailerId={retailer.id} sendsMail={opening.sendsMail} />
        </div>
        <LinkButton href={base} size="lg" className="w-full">
          Go to Today
        </LinkButton>
      </>
    ),
  }
}

function askToSignIn() {
  return {
    at: 0,
    title: 'Somebody runs this house',
    text: 'Sign in as whoever leads the shop.',
    body: <SignInForm kind="sign-in" next="/setup" />,
  }
}

function askForOperator(viewer: SetupPageQuery['viewer'], token: string | null) {
  const step = { at: 0, title: 'Nobody runs this house yet', text: 'Make the account with which you run it.' }
  if (token === null) {
    const text =
      'Whoever started Onshelf finds the address of this page, with its token, in what the start printed.'
    return { ...step, text, body: null }
  }
  const next = `/setup?token=${encodeURIComponent(token)}`
  const body = viewer.isGuest ? (
    <SignInForm kind="sign-up" next={next} isStayingHere />
  ) : (
    <BecomeOperator token={token} name={viewer.name ?? 'yourself'} />
  )
  return { ...step, body }
}
