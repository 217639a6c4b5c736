import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** What was asked and what was answered; `null` when it was skipped. */
export interface GivenAnswer {
  readonly id: string
  readonly label: string
  readonly value: string | null
}

/** Questions with their answers, to be read; in the language of whatever stands around it. */
export function GivenAnswers({ answers }: { answers: readonly GivenAnswer[] }) {
  const { answer } = useMessages()
  const language = useLanguage()
  return (
    <dl className="given">
      {answers.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {value ?? (
              <span className="quiet" lang={language}>
                {answer.receipt.skipped}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
