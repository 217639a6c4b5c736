import type { Messages } from '#app/messages/da.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Legend, type LegendEntry } from './legend.tsx'
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
  const messages = useMessages()
  return <Legend label={messages.results.legend} entries={roleLegend(messages, roles, hasInterval)} />
}

/** The roles that are there, the mean, and the interval where there is one. */
export function roleLegend(
  { results: text, words }: Pick<Messages, 'results' | 'words'>,
  roles: readonly string[],
  hasInterval: boolean,
): LegendEntry[] {
  return [
    ...roleOrder(roles).map((role) => ({
      id: role,
      mark: <RoleMark role={role} />,
      width: 18,
      label: roleWord(words, role),
    })),
    {
      id: 'mean',
      mark: <line className="mean-mark" y1="-8" y2="8" />,
      width: 18,
      label: text.legendMean,
    },
    ...(hasInterval
      ? [{ id: 'interval', mark: <IntervalSample />, width: 30, label: text.legendInterval }]
      : []),
  ]
}

function IntervalSample() {
  return (
    <g className="interval">
      <line x1="-13" x2="13" />
      <line x1="-13" x2="-13" y1="-4" y2="4" />
      <line x1="13" x2="13" y1="-4" y2="4" />
    </g>
  )
}
