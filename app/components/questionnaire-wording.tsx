import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { factsOf, informantRoles, scopeCheckOf } from '#survey/informant-wording.ts'
import type { Category, Element, Item, Question, Questionnaire, Text } from '#survey/questionnaire.ts'
import { TextPair } from './text-pair.tsx'

/** The whole wording of a version in both languages, in the order in which informants meet it. */
export function QuestionnaireWording({ questionnaire }: { questionnaire: Questionnaire }) {
  const { questionnaires: text } = useMessages()
  const { title, source, licence, stem, scale, noAnswers, basis, commentLabel, ownPage } = questionnaire
  return (
    <div className="wording">
      <Part label={text.title} texts={[title]} />
      <Part label={text.source} texts={[source]} />
      {licence && <Part label={text.licence} texts={[licence]} />}
      <Part label={text.stem} texts={[stem]} />
      <Part label={text.scale}>
        {scale.map(({ value, label }) => (
          <TextPair key={value} mark={String(value)} text={label} />
        ))}
      </Part>
      <Part label={text.noAnswers}>
        {noAnswers.map(({ value, label }) => (
          <TextPair key={value} mark={String(value).replace('-', '−')} text={label} />
        ))}
      </Part>
      <h2>{text.scopeCheck}</h2>
      <TextList texts={textsIn(scopeCheckOf(questionnaire))} />
      <h2>{text.facts}</h2>
      <TextList texts={textsIn(factsOf(questionnaire))} />
      {questionnaire.categories.map((category) => (
        <CategoryWording key={category.id} category={category} />
      ))}
      {(basis || commentLabel) && <h2>{text.comment}</h2>}
      {basis && (
        <Part label={text.basis}>
          <TextPair text={basis.text} />
          {basis.options.map(({ code, label }) => (
            <TextPair key={code} mark={code} text={label} />
          ))}
        </Part>
      )}
      <Part label={text.comment} texts={[commentLabel]} />
      {ownPage && (
        <>
          <h2>{text.ownPage}</h2>
          <TextPair text={ownPage.name} />
          {ownPage.questions.map((question) => (
            <QuestionWording key={question.id} question={question} />
          ))}
        </>
      )}
    </div>
  )
}

function CategoryWording({ category }: { category: Category }) {
  return (
    <section>
      <h2 className="text-pair-heading">
        <TextPair text={category.name} />
      </h2>
      {category.elements.map((element) => (
        <ElementWording key={element.id} element={element} />
      ))}
    </section>
  )
}

function ElementWording({ element }: { element: Element }) {
  const { questionnaires: text } = useMessages()
  return (
    <section>
      <h3 className="text-pair-heading">
        <TextPair mark={element.id} text={element.name} />
      </h3>
      <Part label={text.elementMeaning} texts={[element.meaning]} />
      {element.isNot && <Part label={text.isNot} texts={[element.isNot]} />}
      {element.items.map((item) => (
        <ItemWording key={item.id} item={item} />
      ))}
      {element.questions?.map((question) => (
        <QuestionWording key={question.id} question={question} />
      ))}
    </section>
  )
}

function ItemWording({ item }: { item: Item }) {
  const { questionnaires: text, words } = useMessages()
  const { weight } = item
  const marks = [item.reverse && text.reversed, weight !== undefined && text.weight(String(weight))]
  return (
    <div className="wording-item">
      <TextPair mark={item.id} text={item.text} />
      {marks.some(Boolean) && <p className="quiet">{marks.filter(Boolean).join(' · ')}</p>}
      {informantRoles.map((role) => {
        const own = item.textByRole?.[role]
        return own && <Part key={role} label={text.forRole(words.roles[role])} texts={[own]} />
      })}
      {item.anchor && <Part label={item.reverse ? text.reversedAnchor : text.anchor} texts={[item.anchor]} />}
    </div>
  )
}

function QuestionWording({ question }: { question: Question }) {
  const { questionnaires: text } = useMessages()
  return (
    <div className="wording-item">
      <TextPair mark={question.id} text={question.text} />
      <p className="quiet">
        {text.questionsOf} · {text.kinds[question.kind]}
      </p>
      {question.hint && <TextPair text={question.hint} />}
      {'options' in question &&
        question.options.map(({ code, label }) => <TextPair key={code} mark={code} text={label} />)}
    </div>
  )
}

function Part({
  label,
  texts = [],
  children,
}: {
  label: string
  texts?: readonly Text[]
  children?: ReactNode
}) {
  return (
    <div className="wording-part">
      <p className="wording-label">{label}</p>
      <TextList texts={texts} />
      {children}
    </div>
  )
}

function TextList({ texts }: { texts: readonly Text[] }) {
  return texts.map((text, index) => <TextPair key={index} text={text} />)
}

/** Every text within a part of the wording, in its order. */
function textsIn(part: unknown): readonly Text[] {
  if (typeof part !== 'object' || part === null) return []
  if ('da' in part && 'en' in part) return [part as Text]
  return Object.values(part).flatMap(textsIn)
}
