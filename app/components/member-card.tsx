import { useMessages } from '#app/messages/use-messages.ts'
import type { MembershipRole } from '#db/schema.ts'
import { Select } from './field.tsx'

/** One member of a study: the role they have, and the way to change or end it. */
export function MemberCard({
  member,
  isSelf,
}: {
  member: { accountId: string; name: string; email: string; role: MembershipRole }
  isSelf: boolean
}) {
  const { studies: text } = useMessages()
  const roles = useRoleChoices()
  return (
    <li className="card">
      <h2>
        {member.name}
        {isSelf && <span className="quiet"> ({text.you})</span>}
      </h2>
      <p className="quiet">{member.email}</p>
      <form method="post">
        <input type="hidden" name="accountId" value={member.accountId} />
        <Select name="role" label={text.roleOf(member.name)} value={member.role} choices={roles} required />
        <button name="intent" value="role" className="secondary">
          {text.saveRole}
        </button>
      </form>
      <form method="post">
        <input type="hidden" name="accountId" value={member.accountId} />
        <label className="check">
          <input type="checkbox" name="confirm" value="yes" />
          {text.removeConfirm(member.name)}
        </label>
        <button name="intent" value="remove" className="danger">
          {text.remove}
        </button>
      </form>
    </li>
  )
}

/** The roles with what each may do, in one line. */
export function useRoleChoices() {
  const { studies: text } = useMessages()
  return (['lead', 'field', 'assessor', 'reader'] as const).map((role) => ({
    value: role,
    label: text.roleMeaning[role],
  }))
}
