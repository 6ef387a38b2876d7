/** The test cards of the sandbox gateway, and what each does. */
export const CARDS = {
  succeeds: '4242424242424242',
  /** Any other number whose check digit is right succeeds as well. */
  isUnknown: '5555555555554444',
  declines: '4000000000000002',
  timesOut: '4000000000000119',
  answersLate: '4000000000000259',
  isNoNumber: '4242424242424241',
} as const
