import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { authorize } from '#app/auth/actor.server.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { InvitationForm, InvitationList } from '#app/components/invitations.tsx'
import { MemberCard } from '#app/components/member-card.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { settings } from '#app/settings.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { deleteAccountLink, insertAccountLink, listOpenAccountLinks } from '#db/queries/account-links.ts'
import { deleteMember, listMembers, updateMemberRole } from '#db/queries/memberships.ts'
import '#app/styles/cards.css'
import '#app/styles/studies.css'

const MemberRole = z.enum(['lead', 'field', 'assessor', 'reader'])
const id = z.string().min(1).max(100)

const MemberChange = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('invite'), role: MemberRole }),
  z.strictObject({ intent: z.literal('withdraw'), linkId: id }),
  z.strictObject({ intent: z.literal('role'), accountId: id, role: MemberRole }),
  z.strictObject({ intent: z.literal('remove'), accountId: id, confirm: z.literal('yes') }),
])

const invitationLasts = 14 * 24 * 60 * 60 * 1000

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(`${frame.tabs.members}, ${data?.study.title ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const studyId = params.studyId ?? ''
  const { member, study } = await authorizeStudy(request, 'study:manage', studyId)
  return {
    study,
    accountId: member.accountId,
    members: await listMembers(db, studyId),
    invitations: await listOpenAccountLinks(db, studyId, new Date().toISOString()),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const member = await authorize(request, 'study:manage', { studyId })
  const form = MemberChange.safeParse(fieldsOf(await readForm(request)))
  if (!form.success) {
    const invalid = invalidFields(form.error)
    const refused = 'confirm' in invalid ? ('not_confirmed' as const) : ('outdated' as const)
    return data({ link: null, refused }, { status: 422 })
  }
  const now = new Date()
  const change = { studyId, by: member.accountId, at: now.toISOString() }

  if (form.data.intent === 'invite') {
    const token = newToken()
    await insertAccountLink(db, {
      id: crypto.randomUUID(),
      tokenDigest: digestOf(token),
      study: { id: studyId, role: form.data.role, by: member.accountId },
      at: change.at,
      expiresAt: new Date(now.getTime() + invitationLasts).toISOString(),
    })
    const link = `${settings.publicUrl}/account-link/${token}`
    return data({ link, refused: null }, { status: 200 })
  }
  const outcome =
    form.data.intent === 'withdraw'
      ? await deleteAccountLink(db, { ...change, id: form.data.linkId })
      : form.data.intent === 'role'
        ? await updateMemberRole(db, { ...change, ...form.data })
        : await deleteMember(db, { ...change, accountId: form.data.accountId })
  if (outcome === 'last_lead' || outcome === 'not_member' || outcome === 'not_open') {
    return data({ link: null, refused: outcome }, { status: 422 })
  }
  const isGone = form.data.intent === 'remove' && form.data.accountId === member.accountId
  return redirect(isGone ? '/studies' : `/studies/${studyId}/members`)
}

export default function Members() {
  const { study, members, invitations, accountId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { studies: text, frame } = useMessages()
  return (
    <StudyFrame study={study} path="members">
      <h1>{frame.tabs.members}</h1>
      {answer?.refused && (
        <div className="alert" role="alert">
          <p>{text.memberRefused[answer.refused]}</p>
        </div>
      )}
      {answer?.link && (
        <div className="notice" role="status">
          <p>{text.invitationReady}</p>
          <p className="copy-text">{answer.link}</p>
        </div>
      )}
      <ul className="cards">
        {members.map((each) => (
          <MemberCard key={each.accountId} member={each} isSelf={each.accountId === accountId} />
        ))}
      </ul>
      <InvitationForm />
      <InvitationList invitations={invitations} />
    </StudyFrame>
  )
}
