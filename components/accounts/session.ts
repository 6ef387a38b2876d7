/** `needsCode`: the password was right, and a code of the second factor is asked for next. */
export type SignInOutcome = { ok: true } | { ok: false; message: string; needsCode?: true }

type Answer = { ok: true; data: unknown } | { ok: false; message: string; needsCode?: true }

type AuthPath =
  | 'sign-in/email'
  | 'sign-up/email'
  | 'sign-out'
  | 'request-password-reset'
  | 'reset-password'
  | 'change-email'
  | 'change-password'
  | 'two-factor/enable'
  | 'two-factor/verify-totp'
  | 'two-factor/verify-backup-code'
  | 'two-factor/generate-backup-codes'
  | 'two-factor/disable'

/** Opens a session with e-mail and password; the cookie is HttpOnly and set by the answer. */
export function signInByEmail({
  email,
  password,
}: {
  email: string
  password: string
}): Promise<SignInOutcome> {
  return postAuth('sign-in/email', { email, password })
}

/** Makes an account and opens its first session. */
export function signUpByEmail(account: {
  name: string
  email: string
  password: string
}): Promise<SignInOutcome> {
  return postAuth('sign-up/email', account)
}

/** Ends the session of this browser. */
export function signOut(): Promise<SignInOutcome> {
  return postAuth('sign-out', {})
}

/** Asks for a mail with which a new password can be set. */
export function askForNewPassword(email: string): Promise<SignInOutcome> {
  return postAuth('request-password-reset', { email })
}

/** Sets a new password with the token of that mail. */
export function setNewPassword(entered: { newPassword: string; token: string }): Promise<SignInOutcome> {
  return postAuth('reset-password', entered)
}

/** Asks for another e-mail address, which is used once the mail that is sent there was opened. */
export function changeEmail(entered: { newEmail: string; password: string }): Promise<SignInOutcome> {
  return postAuth('change-email', entered)
}

/** Sets another password; every other session and all API keys end. */
export function changePassword(entered: {
  currentPassword: string
  newPassword: string
}): Promise<SignInOutcome> {
  return postAuth('change-password', entered)
}

/** Ends a sign-in that waits for a code, or the setting up of the second factor. */
export function verifyCode({
  code,
  isRecovery = false,
  trustDevice = false,
}: {
  code: string
  isRecovery?: boolean
  trustDevice?: boolean
}): Promise<SignInOutcome> {
  return postAuth(isRecovery ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp', {
    code,
    trustDevice,
  })
}

/** What sets an authenticator app up; told once. */
export type SecondFactorSetup = { totpUri: string; recoveryCodes: string[] }

/** Begins to set up the second factor: nothing is asked for until a code of it was seen. */
export async function beginSecondFactor(
  password: string,
): Promise<{ ok: true; setup: SecondFactorSetup } | { ok: false; message: string }> {
  const answer = await postAuth('two-factor/enable', { password })
  if (!answer.ok) return answer
  const { totpURI, backupCodes } = answer.data as { totpURI: string; backupCodes: string[] }
  return { ok: true, setup: { totpUri: totpURI, recoveryCodes: backupCodes } }
}

/** Makes new recovery codes; the old ones work no longer. */
export async function renewRecoveryCodes(
  password: string,
): Promise<{ ok: true; recoveryCodes: string[] } | { ok: false; message: string }> {
  const answer = await postAuth('two-factor/generate-backup-codes', { password })
  if (!answer.ok) return answer
  return { ok: true, recoveryCodes: (answer.data as { backupCodes: string[] }).backupCodes }
}

/** Signing in asks for the password alone again. */
export function endSecondFactor(password: string): Promise<SignInOutcome> {
  return postAuth('two-factor/disable', { password })
}

async function postAuth(path: AuthPath, body: Record<string, string | boolean>): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return { ok: false, message: 'The server cannot be reached. Check the connection and try again.' }
  }
  if (response.ok) {
    const data: unknown = await response.json().catch(() => null)
    return typeof data === 'object' && data !== null && 'twoFactorRedirect' in data
      ? { ok: false, message: 'This account asks for a code of its authenticator app, too.', needsCode: true }
      : { ok: true, data }
  }
  return { ok: false, message: await explain(response, path) }
}

async function explain(response: Response, path: AuthPath): Promise<string> {
  const isOfCode = path === 'two-factor/verify-totp' || path === 'two-factor/verify-backup-code'
  if (isOfCode && response.status < 500 && response.status !== 429)
    return explainCode(await readJson(response))
  if (response.status === 429) return 'Too many attempts. Wait a minute, then try again.'
  if (response.status === 503) return 'We cannot answer just now. Try again in a moment.'
  if (path === 'reset-password' && response.status < 500) return 'This link was used already, or is too old.'
  if (response.status >= 500) return 'Something went wrong on our side. Nothing was changed; try again.'
  if (path === 'sign-in/email') return 'The e-mail address and the password do not belong together.'
  const answer = await readJson(response)
  if (hasCode(answer, 'INVALID_PASSWORD')) return 'This is not your password.'
  const message = answer && typeof answer === 'object' && 'message' in answer ? answer.message : null
  return typeof message === 'string' ? message : 'That could not be done. Check what you entered.'
}

function hasCode(answer: unknown, code: string): boolean {
  return typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === code
}

function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => null)
}

function explainCode(answer: unknown): string {
  return hasCode(answer, 'INVALID_TWO_FACTOR_COOKIE') || hasCode(answer, 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE')
    ? 'This took too long or too many attempts. Begin again with your password.'
    : 'This code is not right. Take the newest one.'
}
