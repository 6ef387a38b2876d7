import { fromEnum } from '@/graphql/base/enum-case'
import type * as types from '@/graphql/generated/resolver-types'
import type { InputProblem } from '@/graphql/input/input-problem'
import { isCaseGtin, readItemCode } from '@/standards/item-code'

type Problems = InputProblem[]

const problem = (field: string, message: string): InputProblem => ({ field: [field], message })

/** 12 to 19 digits; people type blanks between them. */
const cardPattern = /^\d(?:[ -]?\d){11,18}$/

const codeWords: Readonly<Record<types.CodeKind, string>> = {
  GTIN: 'A barcode has 8, 12, 13 or 14 digits, the last of which checks the others. Scan or type it again.',
  PLU: 'A look-up number has four or five digits.',
  OWN: 'A number of your own has up to 40 letters A to Z, digits and . _ / - between them.',
}

/** What tells a code from others; one that is none is told so by itself. */
const toCode = ({ kind, code }: types.CodeInput): string => readItemCode(fromEnum(kind), code)?.code ?? code

/** Where something stands that stood before. */
function listRepeated(texts: readonly string[]): number[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []))
}

function findOfferProblems(offers: readonly types.NewOfferInput[], skus: number): Problems {
  const repeated = listRepeated(offers.map(({ locationId }) => locationId)).map((index) => ({
    field: ['offers', String(index), 'locationId'],
    message: 'This location stands in the list already.',
  }))
  const uneven = offers.flatMap(({ pricesMinor }, index) =>
    pricesMinor.length === skus
      ? []
      : [
          {
            field: ['offers', String(index), 'pricesMinor'],
            message: `There are ${skus} items: state a price for each.`,
          },
        ],
  )
  return [...repeated, ...uneven]
}

/** What the SDL cannot say of an input: rules about several of its fields, and forms that one field alone has. */
export const inputRules = {
  CheckOutInput: ({ handover, address }: types.CheckOutInput): Problems =>
    handover === 'DELIVERY' && !address ? [problem('address', 'Say where the delivery goes.')] : [],

  PayOrderInput: ({ cardNumber }: types.PayOrderInput): Problems =>
    cardPattern.test(cardNumber) ? [] : [problem('cardNumber', 'A card number has 12 to 19 digits.')],

  CodeInput: ({ kind, code, units }: types.CodeInput): Problems => {
    const read = readItemCode(fromEnum(kind), code)
    if (read === null) return [problem('code', codeWords[kind])]
    return kind === 'GTIN' && units === 1 && isCaseGtin(read.code)
      ? [problem('units', 'This is the number of a case: say how many units it holds.')]
      : []
  },

  SkuInput: ({ codes = [], options = [] }: types.SkuInput): Problems => [
    ...listRepeated(codes.map(toCode)).map((index) => ({
      field: ['codes', String(index), 'code'],
      message: 'This code stands in the list already.',
    })),
    ...listRepeated(options.map(({ name }) => name.toLowerCase())).map((index) => ({
      field: ['options', String(index), 'name'],
      message: 'This option stands in the list already.',
    })),
  ],

  CreateProductInput: ({ skus, offers }: types.CreateProductInput): Problems => {
    const places = skus.flatMap(({ codes = [] }, sku) =>
      [...new Set(codes.map(toCode))].map((code) => ({ sku, code })),
    )
    const codes = listRepeated(places.map(({ code }) => code)).map((index) => ({
      field: ['skus', String(places[index]?.sku), 'codes'],
      message: `Another item of this product has the code ${places[index]?.code}.`,
    }))
    return [...codes, ...findOfferProblems(offers ?? [], skus.length)]
  },

  AdjustStockInput: ({ change }: types.AdjustStockInput): Problems =>
    change === 0 ? [problem('change', 'A change of 0 changes nothing: send the units to add or take.')] : [],

  /** Comparing is the rule; not to compare has to be said. */
  SetStockInput: ({ ignoreVersion, expectedVersion }: types.SetStockInput): Problems =>
    !ignoreVersion && (expectedVersion === null || expectedVersion === undefined)
      ? [problem('expectedVersion', 'Send the version that was seen, or set ignoreVersion.')]
      : [],
}
