import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { factsOf, informantRoles, scopeCheckOf } from '#survey/informant-wording.ts'
import {
  elementsOf,
  type Category,
  type Element,
  type Item,
  type Question,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'
import { TextPair } from './text-pair.tsx'

/** The whole wording of a version in both languages, in the order in which informants meet it. */
export function QuestionnaireWording({ questionnaire }: { questionnaire: Questionnaire }) {
  const { questionnaires: text } = useMessages()
  const { title, source, licence, stem, scale, noAnswers, basis, commentLabel, ownPage } = questionnaire
  return (
    <div className="wording">
      <WordingParts questionnaire={questionnaire} />
      <TextPair mark={text.title} text={title} />
      <TextPair mark={text.source} text={source} />
      {licence && <TextPair mark={text.licence} text={licence} />}
      <h2 id="scale">{text.scale}</h2>
      <TextPair mark={text.stem} text={stem} />
      {scale.map(({ value, label }) => (
        <TextPair key={value} mark={String(value)} text={label} />
      ))}
      <h3>{text.noAnswers}</h3>
      {noAnswers.map(({ value, label }) => (
        <TextPair key={value} mark={String(value).replace('-', '−')} text={label} />
      ))}
      <h2 id="scopeCheck">{text.scopeCheck}</h2>
      <InformantWording path="scopeCheck" wording={scopeCheckOf(questionnaire)} />
      <h2 id="facts">{text.facts}</h2>
      <InformantWording path="facts" wording={factsOf(questionnaire)} />
      {questionnaire.categories.map((category) => (
        <CategoryWording key={category.id} category={category} />
      ))}
      <h2 id="comment">{text.comment}</h2>
      {basis && (
        <>
          <TextPair mark={text.basis} text={basis.text} />
          {basis.options.map(({ code, label }) => (
            <TextPair key={code} mark={code} text={label} />
          ))}
        </>
      )}
      <TextPair mark={text.comment} text={commentLabel} />
      {ownPage && (
        <>
          <h2 id="own">{text.ownPage}</h2>
          <TextPair mark={text.title} text={ownPage.name} />
          {ownPage.questions.map((question) => (
            <QuestionWording key={question.id} question={question} />
          ))}
        </>
      )}
    </div>
  )
}

/** The way to each part of a long page. */
function WordingParts({ questionnaire }: { questionnaire: Questionnaire }) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const parts = [
    ['scale', text.scale],
    ['scopeCheck', text.scopeCheck],
    ['facts', text.facts],
    ...elementsOf(questionnaire).map(
      ({ id, name }, index) => [id, `${index + 1} ${name[language]}`] as const,
    ),
    ['comment', text.comment],
    ...(questionnaire.ownPage ? [['own', text.ownPage] as const] : []),
  ] as const
  return (
    <nav aria-label={text.wordingParts}>
      <ul className="wording-parts">
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function CategoryWording({ category }: { category: Category }) {
  return (
    <section>
      <h2 className="wording-heading">
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
      <h3 className="wording-heading" id={element.id}>
        <TextPair mark={element.id} text={element.name} />
      </h3>
      <TextPair mark={text.elementMeaning} text={element.meaning} />
      {element.isNot && <TextPair mark={text.isNot} text={element.isNot} />}
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
        return own && <TextPair key={role} mark={text.forRole(words.roles[role])} text={own} />
      })}
      {item.anchor && <TextPair mark={item.reverse ? text.reversedAnchor : text.anchor} text={item.anchor} />}
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
      {question.hint && <TextPair mark={text.hint} text={question.hint} />}
      {'options' in question &&
        question.options.map(({ code, label }) => <TextPair key={code} mark={code} text={label} />)}
    </div>
  )
}

/** The questions on the scope or on the informant, each with its hint and answers, by their places in the format. */
function InformantWording({ path, wording }: { path: string; wording: object }) {
  return Object.entries(wording as Readonly<Record<string, object | undefined>>).map(
    ([name, part]) =>
      part && (
        <div key={name} className={'text' in part ? 'wording-item' : undefined}>
          <WordingOf path={`${path}.${name}`} part={part} />
        </div>
      ),
  )
}

function WordingOf({ path, part }: { path: string; part: object }) {
  const { editor } = useMessages()
  if ('da' in part && 'en' in part) return <TextPair mark={editor.wordings[path] ?? ''} text={part as Text} />
  return Object.entries(part).map(([name, within]) => (
    <WordingOf key={name} path={`${path}.${name}`} part={within as object} />
  ))
}
