import { flagLevels, type FlagName } from '#analysis/flags/flag.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Limits } from '#app/method/limits.ts'
import { ScrollTable } from '../scroll-table.tsx'

/** Every flag with its rule, and the limit that is in force. */
export function FlagRules({ limits }: { limits: Limits }) {
  const { method: text, flags } = useMessages()
  const names = Object.keys(flagLevels) as FlagName[]
  return (
    <ScrollTable caption={text.flagsTable}>
      <thead>
        <tr>
          <th scope="col">{text.flag}</th>
          <th scope="col">{text.level}</th>
          <th scope="col">{text.rule}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name} id={`flag-${name}`}>
            <th scope="row">{flags.texts[name].name}</th>
            <td>{text.levels[flagLevels[name]]}</td>
            <td className="rule-cell">{text.flagRules[name](limits.flags)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
