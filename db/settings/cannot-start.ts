/**
 * A reason why the process cannot start that its operator can mend: the message is one sentence which says what to do.
 * Whoever starts the process prints the message without a stack trace and exits with 1.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
