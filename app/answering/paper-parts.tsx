import { messagesIn } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { Question, Text } from '#survey/questionnaire.ts'

/** A box to tick. */
export function Box({ label, isApart = false }: { label: string; isApart?: boolean }) {
  return (
    <li className={isApart ? 'apart' : undefined}>
      <span className="box" />
      <span>{label}</span>
    </li>
  )
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div className="lines">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  )
}

/** A question with boxes, or with lines to write on. */
export function Asking({
  text,
  hint,
  language,
  boxes = [],
  lines = 0,
}: {
  text: Text
  hint?: Text | string | undefined
  language: Language
  boxes?: readonly { readonly key: string; readonly label: Text }[]
  lines?: number
}) {
  return (
    <div className="paper-item">
      <p className="paper-asked">{text[language]}</p>
      {hint && <p className="quiet">{typeof hint === 'string' ? hint : hint[language]}</p>}
      {boxes.length > 0 && (
        <ul className="boxes">
          {boxes.map(({ key, label }) => (
            <Box key={key} label={label[language]} />
          ))}
        </ul>
      )}
      {lines > 0 && <Lines count={lines} />}
    </div>
  )
}

/** A question that does not count. */
export function PaperQuestion({ question, language }: { question: Question; language: Language }) {
  const { text, hint } = question
  if (question.kind === 'choice' || question.kind === 'choices') {
    const boxes = question.options.map(({ code, label }) => ({ key: code, label }))
    const several = question.kind === 'choices' ? messagesIn[language].paper.several : undefined
    return <Asking text={text} hint={hint ?? several} language={language} boxes={boxes} />
  }
  return <Asking text={text} hint={hint} language={language} lines={question.kind === 'comment' ? 3 : 1} />
}
