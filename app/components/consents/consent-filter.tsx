import { useMessages } from '#app/messages/use-messages.ts'
import { Select, TextField } from '../field.tsx'
import { useConsentChoices } from './consent-words.ts'

/** Which practices are shown, by address so that it can be kept. */
export function ConsentFilter({
  view,
  waves,
}: {
  view: { readonly wave: string; readonly state: string; readonly search: string }
  waves: readonly { readonly id: string; readonly title: string }[]
}) {
  const { consents: text } = useMessages()
  const { answers } = useConsentChoices()
  return (
    <form method="get" className="filter" role="search" aria-label={text.filterHeading}>
      <Select
        name="wave"
        label={text.ofWave}
        value={view.wave}
        empty={text.allWaves}
        choices={waves.map(({ id, title }) => ({ value: id, label: title }))}
        unmarked
      />
      <Select
        name="state"
        label={text.state}
        value={view.state}
        empty={text.allStates}
        choices={answers}
        unmarked
      />
      <TextField
        name="search"
        label={text.search}
        type="search"
        value={view.search}
        maxLength={120}
        unmarked
      />
      <div className="actions">
        <button className="secondary">{text.show}</button>
      </div>
    </form>
  )
}
