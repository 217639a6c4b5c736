import { formatDateTime, formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, ResponseTable, Role } from '#db/schema.ts'
import type { Contact } from './refused.ts'

interface Receipt {
  practiceName: string
  role: Role
  isSynthetic: boolean
  contact: Contact
  submittedAt: string
  questionLanguage: Language
  hasMore: boolean
  scope: {
    verdict: ResponseTable['scopeVerdict']
    objection: string | null
    level: ResponseTable['scopeLevel']
    citizens: number | null
    text: string | null
  }
  facts: {
    closeness: number | null
    knowledge: number | null
    years: number | null
    stake: ResponseTable['ownStake']
  }
  commentLabel: string
  elements: readonly {
    id: string
    name: string
    answers: readonly { id: string; text: string; label: string | null }[]
    comment: string
  }[]
}

/** Thanks, and all that was answered, to read or print. */
export function ReceiptPage(receipt: Receipt) {
  const { answer, frame, words } = useMessages()
  const language = useLanguage()
  const text = answer.receipt
  return (
    <>
      {receipt.isSynthetic && <p className="notice warning">{frame.synthetic}</p>}
      <h1>{text.heading}</h1>
      <p>
        {text.submittedAt(formatDateTime(receipt.submittedAt, language))} {text.keep}
      </p>
      {receipt.hasMore && (
        <p className="notice">
          {text.more}. <a href="/answer">{text.toList}</a>
        </p>
      )}
      <p className="quiet">{answer.about(receipt.practiceName, words.roles[receipt.role])}</p>
      <p>
        {text.contact} {receipt.contact.name},{' '}
        <a href={`mailto:${receipt.contact.email}`}>{receipt.contact.email}</a>
      </p>
      <h2>{text.about}</h2>
      <Rows rows={factRows()} />
      {receipt.elements.map((element) => (
        <section key={element.id} lang={receipt.questionLanguage}>
          <h2>{element.name}</h2>
          <Rows
            rows={[
              ...element.answers.map(({ text: item, label }): [string, string | null] => [item, label]),
              ...(element.comment ? [[receipt.commentLabel, element.comment] as [string, string]] : []),
            ]}
          />
        </section>
      ))}
    </>
  )

  function factRows(): [string, string | null][] {
    const { scope, facts } = receipt
    const number = (value: number | null, decimals = 0) =>
      value === null ? null : formatNumber(value, language, decimals)
    return [
      [answer.scope.verdict, scope.verdict && text.verdict[scope.verdict]],
      ...(scope.objection ? [[answer.scope.objection, scope.objection] as [string, string]] : []),
      [answer.scope.level, scope.level && words.scopeLevels[scope.level]],
      [answer.scope.citizens, number(scope.citizens)],
      [answer.scope.text, scope.text],
      [answer.facts.closeness, number(facts.closeness)],
      [answer.facts.knowledge, number(facts.knowledge)],
      [answer.facts.years, number(facts.years, Number.isInteger(facts.years) ? 0 : 1)],
      [answer.facts.stake, facts.stake && words[facts.stake]],
    ]
  }
}

function Rows({ rows }: { rows: readonly [string, string | null][] }) {
  const { answer } = useMessages()
  const language = useLanguage()
  return (
    <dl className="given">
      {rows.map(([label, value]) => (
        <div key={label}>
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
