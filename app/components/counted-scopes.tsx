import { useMessages } from '#app/messages/use-messages.ts'
import type { Counted } from '#app/report/counted.ts'

/**
 * Practices whose figures rest on several versions of their scope counted as one, and practices with answers that do not
 * count because of their version; each with the way to what was decided.
 */
export function CountedScopes({
  counted: { asOne, notCounted },
  practice,
  path,
}: {
  counted: Counted
  /** The one practice that a page is about, whose line is always open; otherwise all. */
  practice: string | undefined
  /** Of the results. */
  path: string
}) {
  const { choices: text, versionDecisions } = useMessages()
  const isAsked = (one: { readonly practice: string }) => practice === undefined || one.practice === practice
  const lines = [
    ...notCounted.filter(isAsked).map((one) => ({
      ...one,
      key: `${one.practice} ${one.because}`,
      said: text.notCountedLine[one.because](one.responses, one.of, one.versions),
    })),
    ...asOne.filter(isAsked).map((one) => ({
      ...one,
      key: `${one.practice} same`,
      said: versionDecisions.said.same(one.versions),
    })),
  ]
  if (lines.length === 0) return null
  const list = (
    <ul>
      {lines.map(({ key, practice: id, code, name, said }) => (
        <li key={key}>
          {name} <span className="quiet">{code}</span>: {said}.{' '}
          <a href={`${path}/${id}/versions`}>
            {text.toDecision}
            <span className="visually-hidden"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
  if (practice !== undefined) return list
  return (
    <details>
      <summary>{text.whichPractices(new Set(lines.map((line) => line.practice)).size)}</summary>
      {list}
    </details>
  )
}
