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
import { hashPassword, passwordFault } from '#app/auth/password.server.ts'
import { beginSession } from '#app/auth/session.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { FormFault, TextField } from '#app/components/field.tsx'
import { NewPasswordField } from '#app/components/new-password-field.tsx'
import { db } from '#app/db.server.ts'
import { accountLinkOver, tooMany } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedText, type InvalidFields } from '#app/http/form.ts'
import { countAttempt, countGuess, networkOf, type RateLimit } from '#app/http/rate-limit.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findOpenAccountLink, redeemAccountLink } from '#db/queries/account-links.ts'
import { normalEmail } from '#db/queries/accounts.ts'

const NewAccount = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().max(254).pipe(z.email()).transform(normalEmail),
  password: z.string().min(1).max(1000),
})

/** Making an account costs a password hash: this is how many one client may ask for. */
const redeemLimit: RateLimit = { name: 'account-link', attempts: 150, seconds: 15 * 60 }

export const meta: MetaFunction = ({ matches }) => {
  const { account, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(account.linkTitle) }]
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await findLink(params.token, context.clientAddress)
  const { accountName } = await readActor(request)
  const { studyTitle, role } = link
  return { studyTitle, role, accountName, path: `/account-link/${params.token}` }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const fields = fieldsOf(await readForm(request))
  const link = await findLink(params.token, context.clientAddress)
  const digest = digestOf(params.token ?? '')
  const at = new Date().toISOString()
  const { accountId, memberships } = await readActor(request)

  if (accountId && link.studyId) {
    const alreadyMember = memberships.has(link.studyId)
    if (!alreadyMember && (await redeemAccountLink(db, digest, { accountId }, at)) === 'spent') {
      throw accountLinkOver()
    }
    return redirect(`/studies/${link.studyId}`)
  }

  const refused = (invalid: InvalidFields) =>
    data({ invalid, name: typedText(fields.name), email: typedText(fields.email) }, { status: 422 })
  const form = NewAccount.safeParse(fields)
  if (!form.success) return refused(invalidFields(form.error))
  const { name, email, password } = form.data
  const fault = passwordFault(password, email)
  if (fault) return refused({ password: fault })
  const wait = await countAttempt(redeemLimit, networkOf(context.clientAddress))
  if (wait > 0) throw tooMany(wait)

  const account = { id: crypto.randomUUID(), email, name, passwordHash: await hashPassword(password) }
  const redeemed = await redeemAccountLink(db, digest, { account }, at)
  if (redeemed === 'spent') throw accountLinkOver()
  if (redeemed === 'email_taken') return refused({ email: 'email_taken' })
  return redirect(redeemed.studyId ? `/studies/${redeemed.studyId}` : '/studies', {
    headers: { 'Set-Cookie': await beginSession(request, { accountId: redeemed.accountId }) },
  })
}

async function findLink(token: string | undefined, clientAddress: string) {
  const link = await findOpenAccountLink(db, digestOf(token ?? ''), new Date().toISOString())
  if (link) return link
  await countGuess(clientAddress)
  throw accountLinkOver()
}

export default function AccountLink() {
  const { studyTitle, role, accountName, path } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { account: text, words } = useMessages()
  const invitation = studyTitle && role && (
    <p className="lead">{text.invitedTo(studyTitle, words.membershipRoles[role])}</p>
  )
  if (accountName && invitation) {
    return (
      <>
        <h1>{text.acceptHeading}</h1>
        {invitation}
        <form method="post">
          <button>{text.acceptAs(accountName)}</button>
        </form>
      </>
    )
  }
  const invalid = rejected?.invalid
  return (
    <>
      <h1>{text.linkHeading}</h1>
      {invitation}
      {invitation && (
        <p>
          {text.haveAccount} <a href={`/sign-in?to=${encodeURIComponent(path)}`}>{text.signInAndReturn}</a>
        </p>
      )}
      <FormFault invalid={invalid} />
      <form method="post">
        <TextField
          name="name"
          label={text.name}
          hint={text.nameHint}
          value={rejected?.name}
          invalid={invalid}
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          name="email"
          type="email"
          label={text.email}
          value={rejected?.email}
          invalid={invalid}
          autoComplete="username"
          maxLength={254}
          required
        />
        <NewPasswordField invalid={invalid} />
        <div className="actions">
          <button>{text.createAccount}</button>
        </div>
      </form>
    </>
  )
}
