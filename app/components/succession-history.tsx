import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { SucceededPractice, Succession } from '#db/queries/successions.ts'

/** The splits and merges that a practice has been part of, each as one line with its reason: where it came from and what it became. */
export function SuccessionHistory({
  base,
  practiceId,
  successions,
}: {
  /** Of the study. */
  base: string
  practiceId: string
  successions: readonly Succession[]
}) {
  const { successions: text } = useMessages()
  if (successions.length === 0) return null
  return (
    <section>
      <h2>{text.history}</h2>
      {successions.map((succession) => (
        <div key={succession.id} className="verbatim">
          <SuccessionLine base={base} succession={succession} except={practiceId} />
          <p>
            <a href={`${base}/successions/${succession.id}`}>{text.details}</a>
          </p>
        </div>
      ))}
    </section>
  )
}

/** What became what, when, by whom and why; and whether it was undone. */
export function SuccessionLine({
  base,
  succession: { kind, from, to, reason, by, at, undone },
  except,
}: {
  base: string
  succession: Succession
  /** A practice that is not linked to, since the page is about it. */
  except?: string
}) {
  const { successions: text } = useMessages()
  const language = useLanguage()
  return (
    <>
      <p>
        <Practices practices={from} base={base} except={except} /> →{' '}
        <Practices practices={to} base={base} except={except} />
      </p>
      <p className="by">{text.by(text.kinds[kind], by, formatDate(at, language))}</p>
      <blockquote>{reason}</blockquote>
      {undone && (
        <>
          <p className="by">{text.undoneBy(undone.by, formatDate(undone.at, language))}</p>
          <blockquote>{undone.reason}</blockquote>
        </>
      )}
    </>
  )
}

function Practices({
  practices,
  base,
  except,
}: {
  practices: readonly SucceededPractice[]
  base: string
  except: string | undefined
}) {
  return practices.map(({ id, code, name }, place) => (
    <span key={id}>
      {place > 0 && ' + '}
      {id === except ? (
        <strong>
          {code} {name}
        </strong>
      ) : (
        <a href={`${base}/practices/${id}`}>
          {code} {name}
        </a>
      )}
    </span>
  ))
}
