import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useInformantLabels } from './informant-labels.ts'
import type { ListedResponse } from './response-list.tsx'

/** The way to every response about a practice, by who gave it: for when the list of them with scores is sealed. */
export function ResponseLinks({
  responses,
  path,
}: {
  responses: readonly Pick<ListedResponse, 'response' | 'role'>[]
  /** Where responses of the wave are. */
  path: string
}) {
  const { seal: text } = useMessages()
  const labels = useInformantLabels(responses)
  return (
    <>
      <h2>{text.responses}</h2>
      <ul>
        {responses.map(({ response }) => (
          <li key={response}>
            <a href={`${path}/${response}`}>{sentenceCase(labels.get(response) ?? '')}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
