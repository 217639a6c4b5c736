import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { MembershipRole } from '#db/schema.ts'
import { Select } from './field.tsx'
import { RoleMeanings, useRoleChoices } from './member-card.tsx'

/** Makes a link that opens the study to whoever takes it up. */
export function InvitationForm() {
  const { studies: text } = useMessages()
  const roles = useRoleChoices()
  return (
    <form method="post">
      <h2>{text.invite}</h2>
      <p>{text.inviteIntro}</p>
      <RoleMeanings />
      <Select name="role" label={text.inviteRole} value="field" choices={roles} required />
      <button name="intent" value="invite">
        {text.makeInvitation}
      </button>
    </form>
  )
}

/** Invitations nobody has taken up yet. */
export function InvitationList({
  invitations,
}: {
  invitations: readonly { id: string; role: MembershipRole | null; expiresAt: string }[]
}) {
  const { studies: text, words } = useMessages()
  const language = useLanguage()
  if (invitations.length === 0) return null
  return (
    <>
      <h2>{text.openInvitations}</h2>
      <ul className="cards">
        {invitations.map(({ id, role, expiresAt }) => (
          <li className="card" key={id}>
            <p>{text.invitation(role ? words.membershipRoles[role] : '', formatDate(expiresAt, language))}</p>
            <form method="post">
              <input type="hidden" name="linkId" value={id} />
              <button name="intent" value="withdraw" className="secondary">
                {text.withdrawInvitation}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
