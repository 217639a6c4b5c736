import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'

/** What an import has just done, from the address it led to. */
export function PracticeImportDone({ base }: { base: string }) {
  const { imports: text } = useMessages()
  const [query] = useSearchParams()
  if (query.get('done') !== '1') return null
  const count = (name: string) => Math.min(Number.parseInt(query.get(name) ?? '', 10) || 0, 1_000_000)
  return (
    <div className="notice" role="status">
      <p>
        <strong>{text.doneHeading}</strong>
      </p>
      <p>{text.done(count('added'), count('changed'), count('unchanged'))}</p>
      {count('versioned') > 0 && <p>{text.versioned(count('versioned'), count('moved'))}</p>}
      {count('held') > 0 && <p>{text.held(count('held'))}</p>}
      <p>
        <a className="button" href={base}>
          {text.toPractices}
        </a>
      </p>
    </div>
  )
}
