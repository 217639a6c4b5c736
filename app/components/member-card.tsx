import { Fragment } from 'react'
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

const roles = ['lead', 'field', 'assessor', 'reader'] as const

export function useRoleChoices() {
  const { words } = useMessages()
  return roles.map((role) => ({ value: role, label: words.membershipRoles[role] }))
}

/** What each role may do. */
export function RoleMeanings() {
  const { studies: text, words } = useMessages()
  return (
    <dl className="facts">
      {roles.map((role) => (
        <Fragment key={role}>
          <dt>{words.membershipRoles[role]}</dt>
          <dd>{text.roleMeaning[role]}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
