import { ids } from '#app/answer-client/page.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import { GivenAnswers, type GivenAnswer } from './given-answers.tsx'
import { AnsweringPage } from './answering-page.tsx'
import type { OverviewEntry } from './overview.ts'

interface ReviewedPage {
  name: string
  /** Of the element; `null` on the page of one's own. */
  number: number | null
  path: string
  asked: number
  left: readonly { id: string; text: string }[]
}

/** What is not answered, with the way there, and the button that sends. */
export function ReviewPage({
  practiceName,
  role,
  isSynthetic,
  questionLanguage,
  scopePath,
  factsPath,
  backPath,
  pages,
  before,
  overview,
}: {
  practiceName: string
  role: Role
  isSynthetic: boolean
  questionLanguage: Language
  scopePath: string | null
  factsPath: string | null
  backPath: string
  pages: readonly ReviewedPage[]
  overview: readonly OverviewEntry[]
  before: {
    scope: readonly GivenAnswer[]
    scopePath: string
    facts: readonly GivenAnswer[]
    factsPath: string
  }
}) {
  const { answer } = useMessages()
  const text = answer.review
  const asked = pages.reduce((sum, page) => sum + page.asked, 0)
  const left = pages.reduce((sum, page) => sum + page.left.length, 0)
  return (
    <AnsweringPage
      place="review"
      step={answer.steps.review}
      practiceName={practiceName}
      role={role}
      isSynthetic={isSynthetic}
      questionLanguage={questionLanguage}
      overview={overview}
    >
      <h1>{text.heading}</h1>
      <p>{left === 0 ? text.allAnswered(asked) : text.someLeft(left, asked)}</p>
      {scopePath && (
        <p className="notice">
          {text.scopeMissing} <a href={scopePath}>{text.scopeLink}</a>
        </p>
      )}
      {factsPath && (
        <p className="notice">
          {text.factsMissing} <a href={factsPath}>{text.factsLink}</a>
        </p>
      )}
      <ol className="reviewed">
        {pages.map((page) => (
          <li key={page.path} className={page.number === null ? 'unnumbered' : undefined}>
            <a href={page.path} lang={questionLanguage}>
              {page.name}
            </a>{' '}
            <span className="quiet">{text.ofAsked(page.asked - page.left.length, page.asked)}</span>
            {page.left.length > 0 && (
              <ul aria-label={text.goTo} lang={questionLanguage}>
                {page.left.map(({ id, text: item }) => (
                  <li key={id}>
                    <a href={`${page.path}#${id}`}>{item}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {(before.scope.length > 0 || before.facts.length > 0) && <h2>{answer.receipt.about}</h2>}
      <Before
        answers={before.scope}
        path={before.scopePath}
        change={text.changeScope}
        language={questionLanguage}
      />
      <Before
        answers={before.facts}
        path={before.factsPath}
        change={text.changeFacts}
        language={questionLanguage}
      />
      <form method="post" id={ids.form}>
        <p>{text.frozen}</p>
        <div className="actions">
          <button name="do" value="submit">
            {text.submit}
          </button>
          <a className="button secondary" href={backPath}>
            {answer.back}
          </a>
        </div>
      </form>
    </AnsweringPage>
  )
}

function Before({
  answers,
  path,
  change,
  language,
}: {
  answers: readonly GivenAnswer[]
  path: string
  change: string
  language: Language
}) {
  if (answers.length === 0) return null
  return (
    <>
      <div lang={language}>
        <GivenAnswers answers={answers} />
      </div>
      <p>
        <a href={path}>{change}</a>
      </p>
    </>
  )
}
