import { messagesIn } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import {
  elementsOf,
  itemAnchor,
  itemText,
  optionsOf,
  pagesOf,
  type Item,
  type Questionnaire,
  type QuestionPage,
} from '#survey/questionnaire.ts'
import { InformantScopeCard, type ScopeCard } from './informant-scope-card.tsx'
import { PaperFacts, PaperScopeCheck } from './paper-before.tsx'
import { Box, Lines, PaperQuestion } from './paper-parts.tsx'

/** The whole questionnaire with boxes to tick and lines to write on, as somebody in this role would be asked. */
export function PaperQuestionnaire({
  questionnaire,
  role,
  language,
  practiceName,
  scope,
}: {
  questionnaire: Questionnaire
  role: Role
  language: Language
  /** `null` leaves a line to write it on. */
  practiceName: string | null
  /** `null` where the questionnaire is about no practice yet. */
  scope: ScopeCard | null
}) {
  const { paper, words } = messagesIn[language]
  const count = elementsOf(questionnaire).length
  return (
    <div className="paper" lang={language}>
      <p className="paper-head">
        {practiceName ?? <Blank label={paper.practice} />} · {paper.asked(words.roles[role])} ·{' '}
        <Blank label={paper.date} />
      </p>
      <p>{paper.howTo}</p>
      <p className="quiet">{questionnaire.source[language]}</p>
      <h2>{paper.scope}</h2>
      {scope ? (
        <InformantScopeCard scope={scope} language={language} />
      ) : (
        <p className="quiet">{paper.scopeApart}</p>
      )}
      <PaperScopeCheck questionnaire={questionnaire} language={language} />
      <h2>{paper.facts}</h2>
      <PaperFacts questionnaire={questionnaire} language={language} />
      {pagesOf(questionnaire).map((page, index) => (
        <PaperPage
          key={page.id}
          questionnaire={questionnaire}
          page={page}
          heading={page.element ? paper.element(index + 1, count, page.name[language]) : page.name[language]}
          number={index + 1}
          role={role}
          language={language}
        />
      ))}
    </div>
  )
}

function Blank({ label }: { label: string }) {
  return (
    <span className="blank">
      {label}: <span className="blank-line" />
    </span>
  )
}

function PaperPage({
  questionnaire,
  page: { element, items, questions, comment },
  heading,
  number,
  role,
  language,
}: {
  questionnaire: Questionnaire
  page: QuestionPage
  heading: string
  number: number
  role: Role
  language: Language
}) {
  return (
    <section className="paper-page">
      <div className="paper-opening">
        <h2>{heading}</h2>
        {element && <p>{element.meaning[language]}</p>}
        {element?.isNot && <p className="quiet">{element.isNot[language]}</p>}
        {items.length > 0 && <p className="paper-stem">{questionnaire.stem[language]}</p>}
      </div>
      {items.map((item, index) => (
        <PaperItem
          key={item.id}
          questionnaire={questionnaire}
          item={item}
          number={`${number}.${index + 1}`}
          role={role}
          language={language}
        />
      ))}
      {questions.map((question) => (
        <PaperQuestion key={question.id} question={question} language={language} />
      ))}
      {comment !== null && (
        <div className="paper-item">
          <p className="paper-asked">{questionnaire.commentLabel[language]}</p>
          <Lines count={3} />
        </div>
      )}
    </section>
  )
}

function PaperItem({
  questionnaire,
  item,
  number,
  role,
  language,
}: {
  questionnaire: Questionnaire
  item: Item
  number: string
  role: Role
  language: Language
}) {
  const { scale } = questionnaire
  const options = optionsOf(questionnaire)
  const anchor = itemAnchor(item, role)
  return (
    <div className="paper-item">
      <p className="paper-asked">
        <span className="quiet">{number}</span> {itemText(item, role)[language]}
      </p>
      {anchor && <p className="quiet">{anchor[language]}</p>}
      {/* in a row while there is room for each label, in the order of the screen */}
      <ul className={options.length <= 8 ? 'boxes in-row' : 'boxes'}>
        {options.map(({ value, label }, index) => (
          <Box key={value} label={label[language]} isApart={index === scale.length} />
        ))}
      </ul>
    </div>
  )
}
