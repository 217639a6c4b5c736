import { redirect } from '@remix-run/node'
import { readCookie, writeCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { switchLanguage } from '#db/queries/responses.ts'
import type { Language } from '#db/schema.ts'

/**
 * Turns the pages to another language, and the questions too when the study has them in it. What was on the page must
 * have been saved.
 *
 * @returns the way back to the page.
 */
export async function turnLanguage(
  request: Request,
  { responseId, language, path }: { responseId: string; language: Language; path: string },
): Promise<Response> {
  await switchLanguage(db, { responseId, language, at: new Date().toISOString() })
  const { token } = readCookie(request)
  return redirect(path, { headers: { 'Set-Cookie': writeCookie({ language, token }) } })
}
