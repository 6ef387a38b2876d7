import { eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { PaymentId } from '@/db/ids'
import type { AuthoriseRequest, GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { sandboxCharge } from '@/db/schema'
import { passesLuhn } from '@/standards/luhn'

type Behaviour = 'succeeds' | 'declines' | 'times_out' | 'answers_late' | 'wrong_number'

/** The usual test cards; any other number whose check digit is right succeeds as well. */
const behaviours: Record<string, Behaviour> = {
  '4242424242424242': 'succeeds',
  '4000000000000002': 'declines',
  '4000000000000119': 'times_out',
  '4000000000000259': 'answers_late',
}

const LATE_MS = 4_000

type Charge = Pick<typeof sandboxCharge.$inferSelect, 'paymentId' | 'behaviour' | 'answersAt' | 'voidedAt'>

/** A gateway without money. Its memory survives a crash of the process, as a real one's would. */
export function createSandboxGateway(database: Database, clock: () => Date): PaymentGateway {
  const { db, sql } = database

  async function find(paymentId: PaymentId): Promise<GatewayAnswer> {
    const [charge] = await db.select().from(sandboxCharge).where(eq(sandboxCharge.paymentId, paymentId))
    return answerOf(charge)
  }

  function answerOf(charge: Charge | undefined): GatewayAnswer {
    if (!charge || charge.voidedAt) return { type: 'Unknown' }
    if (charge.answersAt > clock()) return { type: 'Pending' }
    switch (charge.behaviour as Behaviour) {
      case 'declines':
        return { type: 'Declined', reason: 'The bank declined this card.' }
      case 'wrong_number':
        return { type: 'Declined', reason: 'This is no card number: a digit is wrong or missing.' }
      case 'times_out':
        return { type: 'Unknown' }
      default:
        return { type: 'Authorised', reference: `sandbox-${charge.paymentId}` }
    }
  }

  return {
    name: 'sandbox',
    find,
    async authorise({ paymentId, amountMinor, currency, cardNumber }: AuthoriseRequest) {
      const digits = cardNumber.replaceAll(/\D/g, '')
      const behaviour = passesLuhn(digits) ? (behaviours[digits] ?? 'succeeds') : 'wrong_number'
      const isSlow = behaviour === 'times_out' || behaviour === 'answers_late'
      const answersAt = new Date(clock().getTime() + (isSlow ? LATE_MS : 0))
      // Written for every purchase: prepared once, where the query builder's statements are parsed each time.
      const made = await sql`/* authoriseInSandbox */
        insert into sandbox_charge (payment_id, amount_minor, currency, behaviour, answers_at)
        values (${paymentId}, ${amountMinor}, ${currency}, ${behaviour}, ${answersAt.toISOString()})
        on conflict do nothing returning 1`
      if (made.length === 0) return find(paymentId)
      return answerOf({ paymentId, behaviour, answersAt, voidedAt: null })
    },
    async capture(paymentId, amountMinor) {
      await sql`/* captureInSandbox */
        update sandbox_charge set captured_minor = ${amountMinor} where payment_id = ${paymentId} and captured_minor is null`
    },
    async voidAuthorisation(paymentId) {
      const voidedAt = clock()
      // A payment that never arrived is remembered too: should it arrive late, it is refused.
      const unheard = { paymentId, amountMinor: 0, currency: '', behaviour: 'times_out', answersAt: voidedAt }
      await db
        .insert(sandboxCharge)
        .values({ ...unheard, voidedAt })
        .onConflictDoUpdate({
          target: sandboxCharge.paymentId,
          set: { voidedAt },
          setWhere: isNull(sandboxCharge.voidedAt),
        })
    },
  }
}
