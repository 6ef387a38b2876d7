export type SignInOutcome = { ok: true } | { ok: false; message: string }

type AuthPath =
  | 'sign-in/email'
  | 'sign-up/email'
  | 'sign-out'
  | 'request-password-reset'
  | 'reset-password'
  | 'change-email'
  | 'change-password'

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

async function postAuth(path: AuthPath, body: Record<string, string>): Promise<SignInOutcome> {
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
  if (response.ok) return { ok: true }
  return { ok: false, message: await explain(response, path) }
}

async function explain(response: Response, path: AuthPath): Promise<string> {
  if (response.status === 429) return 'Too many attempts. Wait a minute, then try again.'
  if (response.status === 503) return 'We cannot answer just now. Try again in a moment.'
  if (path === 'reset-password' && response.status < 500) return 'This link was used already, or is too old.'
  if (response.status >= 500) return 'Something went wrong on our side. Nothing was changed; try again.'
  if (path === 'sign-in/email') return 'The e-mail address and the password do not belong together.'
  const answer: unknown = await response.json().catch(() => null)
  if (hasCode(answer, 'INVALID_PASSWORD')) return 'This is not your password.'
  const message = answer && typeof answer === 'object' && 'message' in answer ? answer.message : null
  return typeof message === 'string' ? message : 'That could not be done. Check what you entered.'
}

function hasCode(answer: unknown, code: string): boolean {
  return typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === code
}
