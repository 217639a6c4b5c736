import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

export interface ImportCountsValues {
  added: number
  changed: number
  unchanged: number
  faults: number
}

/** How many rows are new, changed, unchanged and at fault. */
export function ImportCounts({ counts }: { counts: ImportCountsValues }) {
  const { imports: text } = useMessages()
  const language = useLanguage()
  return (
    <ul className="counts">
      {(['added', 'changed', 'unchanged', 'faults'] as const).map((name) => (
        <li key={name} className={name === 'faults' && counts.faults > 0 ? 'faulty' : undefined}>
          <strong>{formatNumber(counts[name], language)}</strong> {text[name]}
        </li>
      ))}
    </ul>
  )
}
