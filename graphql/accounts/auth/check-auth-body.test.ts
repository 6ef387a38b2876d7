import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAuthBody } from '@/graphql/accounts/auth/check-auth-body'
import {
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

const account = { name: 'Ada', email: 'ada@test.example', password: PASSWORD }
const check = (path: string, body: unknown) => checkAuthBody(path, JSON.stringify(body))

describe('the body of a request about accounts', () => {
  it('goes on with its texts normalised and its password as it was typed', () => {
    const checked = check('sign-up/email', { ...account, name: ' Ade\u0301 ', password: ' e\u0301 secret ' })
    expect(checked).toEqual({
      body: JSON.stringify({ ...account, name: 'Adé', password: ' e\u0301 secret ' }),
    })
  })

  it.each([
    [{ name: '\ud800' }, 'name'],
    [{ name: '\u200b' }, 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'A\u0007' }, 'name'],
    [{ name: 'a\0' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 7 }, 'name'],
    [{ email: 'a@b..example' }, 'email'],
    [{ email: 'a\0@b.example' }, 'email'],
    [{ password: 'correct\0horse' }, 'password'],
    [{ password: '\udc00 horse battery' }, 'password'],
    [{ password: { $gt: '' } }, 'password'],
    [{ image: 'javascript:alert(1)' }, 'image'],
    [{ image: 'https://pictures.example/me.png' }, 'image'],
    [{ role: 'operator' }, 'role'],
    [{ rememberMe: 'yes' }, 'rememberMe'],
    [{ constructor: 1 }, 'constructor'],
  ])('%j is refused by name', (change, field) => {
    expect(check('sign-up/email', { ...account, ...change })).toEqual({
      problem: expect.stringMatching(new RegExp(`^${field}: `)),
    })
  })

  it.each(['[]', '"x"', 'null', '{', '\0'])('%j is no body', (body) => {
    expect(checkAuthBody('sign-in/email', body)).toEqual({ problem: 'The body is not a JSON object.' })
  })

  it('is checked by its texts where nobody has said what it holds', () => {
    expect(check('some/new-one', { token: 'x', is: true })).toHaveProperty('body')
    expect(check('some/new-one', { token: 'x\0' })).toHaveProperty('problem')
    expect(check('some/new-one', { token: { inner: '\0' } })).toHaveProperty('problem')
  })
})

describe('over HTTP', () => {
  let test: ServiceTest
  beforeAll(async () => {
    test = await createServiceTest()
  })
  afterAll(() => test.close())

  it('what is refused is 400 in words, makes nobody, and is no error of the log', async () => {
    for (const change of [
      { name: 'a\0' },
      { image: 'javascript:alert(1)' },
      { password: 'correct\0horse battery' },
    ]) {
      const response = await postAuth(test.url, 'sign-up/email', { ...account, ...change })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({ message: expect.any(String) })
    }
    expect(test.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
    expect((await postAuth(test.url, 'sign-up/email', account)).status).toBe(200)
  })
})
