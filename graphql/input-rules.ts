import type * as types from '@/graphql/generated/resolver-types'
import type { InputProblem } from '@/graphql/input/input-problem'

type Problems = InputProblem[]

const problem = (field: string, message: string): InputProblem => ({ field: [field], message })

/** 12 to 19 digits; people type blanks between them. */
const cardPattern = /^\d(?:[ -]?\d){11,18}$/

/** What the SDL cannot say of an input: rules about several of its fields, and forms that one field alone has. */
export const inputRules = {
  CheckOutInput: ({ handover, address }: types.CheckOutInput): Problems =>
    handover === 'DELIVERY' && !address ? [problem('address', 'Say where the delivery goes.')] : [],

  PayOrderInput: ({ cardNumber }: types.PayOrderInput): Problems =>
    cardPattern.test(cardNumber) ? [] : [problem('cardNumber', 'A card number has 12 to 19 digits.')],

  AdjustStockInput: ({ change }: types.AdjustStockInput): Problems =>
    change === 0 ? [problem('change', 'A change of 0 changes nothing: send the units to add or take.')] : [],

  /** Comparing is the rule; not to compare has to be said. */
  SetStockInput: ({ ignoreVersion, expectedVersion }: types.SetStockInput): Problems =>
    !ignoreVersion && (expectedVersion === null || expectedVersion === undefined)
      ? [problem('expectedVersion', 'Send the version that was seen, or set ignoreVersion.')]
      : [],
}
