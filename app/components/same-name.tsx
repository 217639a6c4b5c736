import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from './practice-value.ts'

/** Practices that bear the same name, before one more is made. */
export function SameName({
  base,
  practices,
}: {
  base: string
  practices: readonly { id: string; code: string; name: string; municipalityCode: string | null }[]
}) {
  const { practices: text } = useMessages()
  const shown = usePracticeValue()
  if (practices.length === 0) return null
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>{text.sameName}</strong>
      </p>
      <ul>
        {practices.map((practice) => (
          <li key={practice.id}>
            <a href={`${base}/${practice.id}`}>{practice.name}</a>{' '}
            {[practice.code, shown('municipalityCode', practice.municipalityCode)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
      <p>{text.sameNameHint}</p>
      <div className="options">
        <label>
          <input type="checkbox" name="sameName" value="another" />
          {text.sameNameAnyway}
        </label>
      </div>
    </div>
  )
}
