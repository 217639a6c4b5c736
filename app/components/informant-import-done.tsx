import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'

/** What an import has just done, from the address it led to. */
export function InformantImportDone({ base }: { base: string }) {
  const { informants } = useMessages()
  const [query] = useSearchParams()
  const done = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(query.get('done') ?? '')
  if (!done) return null
  return (
    <div className="notice" role="status">
      <p>{informants.import.done(Number(done[1]), Number(done[2]), Number(done[3]))}</p>
      <p>
        <a className="button" href={base}>
          {informants.import.toInformants}
        </a>
      </p>
    </div>
  )
}
