import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { FrozenSet } from '#db/queries/frozen-sets.ts'
import { Fingerprint } from './fingerprint.tsx'

/** Every frozen data set of a wave, the newest first. */
export function FrozenSets({ sets, path }: { sets: readonly FrozenSet[]; path: string }) {
  const { freeze: text } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h2>{text.setsHeading}</h2>
      {sets.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul>
          {sets.map(({ id, number, digest, note, by, at }) => (
            <li key={id}>
              <a href={`${path}/frozen/${number}`}>{text.setName(number)}</a>,{' '}
              {text.setLine(formatDateTime(at, language), by)}
              <blockquote>{note}</blockquote>
              <Fingerprint digest={digest} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
