import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { authorize, limitsAt } from '#app/auth/actor.server.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { hashPassword, passwordFault } from '#app/auth/password.server.ts'
import { beginSession, checkPassword } from '#app/auth/session.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { FormFault, TextField } from '#app/components/field.tsx'
import { NewPasswordField } from '#app/components/new-password-field.tsx'
import { SessionList } from '#app/components/session-list.tsx'
import { db } from '#app/db.server.ts'
import { forbidden, tooMany } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedText, type InvalidFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findAccount, updateAccountName, updatePasswordHash } from '#db/queries/accounts.ts'
import { deleteOtherSessions, listSessions } from '#db/queries/sessions.ts'

const AccountChange = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('name'), name: z.string().trim().min(1).max(100) }),
  z.strictObject({
    intent: z.literal('password'),
    current: z.string().min(1).max(1000),
    password: z.string().min(1).max(1000),
  }),
  z.strictObject({ intent: z.literal('sessions') }),
])

const done = ['name', 'password', 'sessions'] as const

export const meta: MetaFunction = ({ matches }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(frame.account) }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { accountId } = await authorize(request, 'account', 'account')
  const account = await findAccount(db, accountId)
  if (!account) throw forbidden()
  const own = digestOf(readCookie(request).token ?? '')
  const sessions = await listSessions(db, accountId, limitsAt(Date.now()))
  const asked = new URL(request.url).searchParams.get('done')
  return {
    name: account.name,
    email: account.email,
    sessions: sessions.map(({ id, signedInAt, seenAt }) => ({ signedInAt, seenAt, isThis: id === own })),
    done: done.find((each) => each === asked) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = await authorize(request, 'account', 'account')
  const account = await findAccount(db, accountId)
  if (!account) throw forbidden()
  const fields = fieldsOf(await readForm(request))
  const refused = (invalid: InvalidFields) => data({ invalid, name: typedText(fields.name) }, { status: 422 })
  const form = AccountChange.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))
  const { token } = readCookie(request)

  if (form.data.intent === 'name') {
    await updateAccountName(db, accountId, form.data.name)
    return redirect('/account?done=name')
  }
  if (form.data.intent === 'sessions') {
    await deleteOtherSessions(db, accountId, token && digestOf(token))
    return redirect('/account?done=sessions')
  }
  const { current, password } = form.data
  const fault = passwordFault(password, account.email)
  if (fault) return refused({ password: fault })
  const signIn = await checkPassword(account.email, current, context)
  if ('refused' in signIn) {
    if (signIn.refused === 'too_many') throw tooMany(signIn.retryAfter)
    return refused({ current: 'password_wrong' })
  }
  await updatePasswordHash(db, accountId, await hashPassword(password))
  await deleteOtherSessions(db, accountId, token && digestOf(token))
  return redirect('/account?done=password', {
    headers: { 'Set-Cookie': await beginSession(request, { accountId }) },
  })
}

export default function Account() {
  const { name, email, sessions, done } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { account: text, frame } = useMessages()
  const invalid = rejected?.invalid
  return (
    <>
      <h1>{frame.account}</h1>
      {done && !rejected && (
        <p className="notice" role="status">
          {text.done[done]}
        </p>
      )}
      <FormFault invalid={invalid} />
      <p>
        {text.email}: {email}
      </p>
      <form method="post" action="/account">
        <h2>{text.changeName}</h2>
        <TextField
          name="name"
          label={text.name}
          hint={text.nameHint}
          value={rejected?.name || name}
          invalid={invalid}
          autoComplete="name"
          maxLength={100}
          required
        />
        <button name="intent" value="name">
          {text.saveName}
        </button>
      </form>
      <form method="post" action="/account">
        <h2>{text.changePassword}</h2>
        <p>{text.changePasswordIntro}</p>
        <input type="hidden" autoComplete="username" value={email} />
        <TextField
          name="current"
          type="password"
          label={text.currentPassword}
          invalid={invalid}
          autoComplete="current-password"
          required
        />
        <NewPasswordField invalid={invalid} />
        <button name="intent" value="password">
          {text.savePassword}
        </button>
      </form>
      <SessionList sessions={sessions} />
    </>
  )
}
