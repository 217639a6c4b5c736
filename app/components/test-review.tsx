import { useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { Text } from '#survey/questionnaire.ts'

/** What was left without an answer in test answers, before they are ended. */
export function TestReview({
  base,
  skipped,
  language,
}: {
  base: string
  skipped: readonly { readonly id: string; readonly name: Text; readonly count: number }[]
  language: Language
}) {
  const { questionnaires: text, answer } = useMessages()
  return (
    <>
      <h1>{text.testReview}</h1>
      <ul>
        {skipped.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`${base}/${id}`} lang={language}>
              {name[language] || id}
            </a>
            {': '}
            {text.testSkipped(count)}
          </li>
        ))}
      </ul>
      <form method="post" className="actions">
        <button name="do" value="finish">
          {text.testFinish}
        </button>
        <a href={`${base}/${skipped.at(-1)?.id ?? 'scope'}`}>{answer.back}</a>
      </form>
    </>
  )
}
