/** Check digit of a GTIN's other digits (GS1 General Specifications, 7.9): weights 3 and 1 from the right. */
export function gtinCheckDigit(digits: string): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1)
  }
  return (10 - (sum % 10)) % 10
}

/** A GTIN from all its digits but the last. */
export function gtinWithCheckDigit(digits: string): string {
  return `${digits}${gtinCheckDigit(digits)}`
}

/** Whether `text` is a GTIN-8, -12, -13 or -14 whose check digit is right. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false
  return gtinCheckDigit(text.slice(0, -1)) === Number(text.slice(-1))
}
