import { alikeChanges } from '#app/frozen/alike-changes.ts'
import type { FrozenChange } from '#app/frozen/frozen-changes.ts'
import { useMessages } from '#app/messages/use-messages.ts'

const shownAtMost = 200

/** What changed from one frozen set to the next, in words, with the reasons that were given. */
export function FrozenChanges({
  changes,
  names,
}: {
  changes: readonly FrozenChange[]
  names: Readonly<Record<string, { readonly code: string; readonly name: string }>>
}) {
  const { freeze: text, consents } = useMessages()
  const alike = alikeChanges(changes)
  const shown = alike.slice(0, shownAtMost)
  const nameOf = (practice: string) => {
    const known = names[practice]
    return known ? `${known.code} ${known.name}` : practice
  }
  return (
    <ul>
      {shown.map(({ change, times, reasons }, place) => (
        <li key={place}>
          {sentence(change, times)}
          {reasons.map((reason) => (
            <blockquote key={reason}>{reason}</blockquote>
          ))}
        </li>
      ))}
      {alike.length > shown.length && (
        <li>{text.moreChanges(alike.slice(shownAtMost).reduce((sum, { times }) => sum + times, 0))}</li>
      )}
    </ul>
  )

  function sentence(change: FrozenChange, times: number): string {
    switch (change.change) {
      case 'scoring':
        return text.change.scoring[change.what]
      case 'scope_changed':
        return text.change.scope_changed(nameOf(change.practice), change.version)
      case 'consents_added':
        return text.change.consents_added
      case 'consent_changed':
        return text.change.consent_changed(
          nameOf(change.practice),
          consents.answers[change.from],
          consents.answers[change.to],
        )
      case 'flag_set_aside':
      case 'flag_taken_up':
        return text.change[change.change](times)
      default:
        return text.change[change.change](nameOf(change.practice), times)
    }
  }
}
