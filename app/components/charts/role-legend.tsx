import { useMessages } from '#app/messages/use-messages.ts'
import { roleWord, roleOrder } from './role-words.ts'
import { RoleMark } from './role-mark.tsx'

/** Which shape is which role, for the roles that are there. */
export function RoleLegend({
  roles,
  hasInterval = false,
}: {
  roles: readonly string[]
  /** Whether intervals are drawn too. */
  hasInterval?: boolean
}) {
  const { results: text, words } = useMessages()
  return (
    <ul className="role-legend" aria-label={text.legend}>
      {roleOrder(roles).map((role) => (
        <li key={role}>
          <svg width="18" height="18" aria-hidden="true">
            <svg x="9" y="9" overflow="visible">
              <RoleMark role={role} />
            </svg>
          </svg>
          {roleWord(words, role)}
        </li>
      ))}
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <line className="mean-mark" x1="9" x2="9" y1="1" y2="17" />
        </svg>
        {text.legendMean}
      </li>
      {hasInterval && (
        <li>
          <svg width="30" height="18" aria-hidden="true">
            <g className="interval">
              <line x1="2" x2="28" y1="9" y2="9" />
              <line x1="2" x2="2" y1="5" y2="13" />
              <line x1="28" x2="28" y1="5" y2="13" />
            </g>
          </svg>
          {text.legendInterval}
        </li>
      )}
    </ul>
  )
}
