import { useMessages } from '#app/messages/use-messages.ts'

const mostNamed = 10

/** Practices that may not be fielded as they are delimited, by name, and the way to what is missing. */
export function StoppedPractices({
  studyId,
  practices,
}: {
  studyId: string
  practices: readonly { readonly id: string; readonly code: string; readonly name: string }[]
}) {
  const { scopeChecks: text } = useMessages()
  const named = practices.slice(0, mostNamed)
  return (
    <>
      <ul>
        {named.map(({ id, code, name }) => (
          <li key={id}>
            <a href={`/studies/${studyId}/practices/${id}#fielding`}>
              {code} {name}
            </a>
          </li>
        ))}
        {practices.length > named.length && <li>{text.andMore(practices.length - named.length)}</li>}
      </ul>
      <p>
        <a href={`/studies/${studyId}/scope-checks?effect=stop`}>{text.seeAll}</a>
      </p>
    </>
  )
}
