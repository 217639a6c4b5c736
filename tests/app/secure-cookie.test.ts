import { expect, test, vi } from 'vitest'

test('over https the cookie has the __Host- name and never travels in the clear', async () => {
  vi.resetModules()
  vi.stubEnv('PUBLIC_URL', 'https://praksiskort.example.dk')
  const { writeCookie, readCookie } = await import('#app/auth/cookie.server.ts')
  vi.unstubAllEnvs()
  const token = 'a'.repeat(43)
  const cookie = writeCookie({ language: 'en', token })
  expect(cookie.split('; ').sort()).toEqual(
    [
      `__Host-praksiskort=en.${token}`,
      'HttpOnly',
      'Max-Age=5184000',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ].sort(),
  )
  const request = new Request('https://praksiskort.example.dk/', {
    headers: { Cookie: `praksiskort=da.${'b'.repeat(43)}; ${cookie.split(';')[0]}` },
  })
  expect(readCookie(request)).toEqual({ language: 'en', token })
})
