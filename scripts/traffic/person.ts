export interface Person {
  /** Asks GraphQL as this person. Throws where the server says no in a way that no simulation should meet. */
  ask<T>(document: string, variables?: Record<string, unknown>): Promise<T>
  signIn(account: { email: string; password: string }): Promise<void>
}

/** Somebody with a browser's memory for cookies; a guest until they sign in. */
export function createPerson(url: string): Person {
  const cookies = new Map<string, string>()

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: url,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify(body),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`)
    return answer
  }

  return {
    async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const { data, errors } = (await post('/graphql', { query, variables })) as { data: T; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    async signIn({ email, password }) {
      await post('/api/auth/sign-in/email', { email, password })
    },
  }
}
