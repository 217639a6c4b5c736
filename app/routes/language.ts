import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readCookie, writeCookie } from '#app/auth/cookie.server.ts'
import { badRequest, notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { safePath } from '#app/http/safe-path.ts'
import { screenLanguages } from '#app/messages/language.ts'

const Choice = z.strictObject({ language: z.enum(screenLanguages), to: z.string().max(500) })

/** Only a choice makes a cookie for a visitor. */
export async function action({ request }: ActionFunctionArgs) {
  const choice = Choice.safeParse(fieldsOf(await readForm(request)))
  if (!choice.success) throw badRequest()
  const { token } = readCookie(request)
  return redirect(safePath(choice.data.to), {
    headers: { 'Set-Cookie': writeCookie({ language: choice.data.language, token }) },
  })
}

export function loader() {
  throw notFound()
}
