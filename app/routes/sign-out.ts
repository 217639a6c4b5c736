import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { readCookie, writeCookie } from '#app/auth/cookie.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { badRequest, notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { deleteSession } from '#db/queries/sessions.ts'

/** Ends the session and what it had opened in this browser. The language stays. */
export async function action({ request }: ActionFunctionArgs) {
  if (Object.keys(fieldsOf(await readForm(request))).length > 0) throw badRequest()
  const { language, token } = readCookie(request)
  if (token) await deleteSession(db, digestOf(token))
  return redirect('/', {
    headers: {
      'Set-Cookie': writeCookie({ language: language ?? 'da', token: null }),
      // on a shared machine the back button must not show what was open
      'Clear-Site-Data': '"cache"',
    },
  })
}

export function loader() {
  throw notFound()
}
