import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readActor } from '#app/auth/actor.server.ts'
import { beginSession, checkPassword } from '#app/auth/session.server.ts'
import { FormFault, TextField } from '#app/components/field.tsx'
import { fieldsOf, invalidFields, readForm, typedText } from '#app/http/form.ts'
import { safePath } from '#app/http/safe-path.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { normalEmail } from '#db/queries/accounts.ts'

const afterwards = '/studies'

const Credentials = z.strictObject({
  email: z.string().trim().min(1).max(254).transform(normalEmail),
  password: z.string().min(1).max(1000),
  to: z.string().max(1000).default(afterwards),
})

export const meta: MetaFunction = ({ matches }) => {
  const { account, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(account.signInHeading) }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safePath(new URL(request.url).searchParams.get('to') ?? '', afterwards)
  const { accountId } = await readActor(request)
  if (accountId) throw redirect(to)
  return { to }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const fields = fieldsOf(await readForm(request))
  const parsed = Credentials.safeParse(fields)
  const email = typedText(fields.email)
  if (!parsed.success) {
    return data({ invalid: invalidFields(parsed.error), email, refused: null, minutes: 0 }, { status: 422 })
  }
  const { password, to } = parsed.data
  const signIn = await checkPassword(parsed.data.email, password, context)
  if ('accountId' in signIn) {
    return redirect(safePath(to, afterwards), {
      headers: { 'Set-Cookie': await beginSession(request, { accountId: signIn.accountId }) },
    })
  }
  if (signIn.refused === 'wrong') {
    return data({ invalid: undefined, email, refused: signIn.refused, minutes: 0 }, { status: 422 })
  }
  return data(
    { invalid: undefined, email, refused: signIn.refused, minutes: Math.ceil(signIn.retryAfter / 60) },
    { status: 429, headers: { 'Retry-After': String(signIn.retryAfter) } },
  )
}

export default function SignIn() {
  const { to } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { account: text } = useMessages()
  return (
    <>
      <h1>{text.signInHeading}</h1>
      <FormFault invalid={rejected?.invalid} />
      {rejected?.refused && (
        <div className="alert" role="alert">
          <p>{rejected.refused === 'wrong' ? text.signInWrong : text.signInTooMany(rejected.minutes)}</p>
        </div>
      )}
      <form method="post">
        <input type="hidden" name="to" value={to} />
        <TextField
          name="email"
          type="email"
          label={text.email}
          value={rejected?.email}
          invalid={rejected?.invalid}
          autoComplete="username"
          required
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          invalid={rejected?.invalid}
          autoComplete="current-password"
          required
        />
        <div className="actions">
          <button>{text.signIn}</button>
        </div>
      </form>
      <p className="quiet">{text.signInHelp}</p>
    </>
  )
}
