import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import { GivenAnswers, type GivenAnswer } from './given-answers.tsx'
import type { GivenPage } from './given-pages.ts'
import type { Contact } from './refused.ts'

interface Receipt {
  practiceName: string
  role: Role
  isSynthetic: boolean
  contact: Contact
  submittedAt: string
  questionLanguage: Language
  hasMore: boolean
  before: readonly GivenAnswer[]
  pages: readonly GivenPage[]
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
      <div lang={receipt.questionLanguage}>
        <GivenAnswers answers={receipt.before} />
      </div>
      {receipt.pages.map(({ id, name, answers }) => (
        <section key={id} lang={receipt.questionLanguage}>
          <h2>{name}</h2>
          <GivenAnswers answers={answers} />
        </section>
      ))}
    </>
  )
}
