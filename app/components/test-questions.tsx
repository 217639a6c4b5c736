import type { PageValues } from '#app/answering/element-values.ts'
import { PageFields } from '#app/answering/page-fields.tsx'
import { StepButtons, Steps } from '#app/answering/steps.tsx'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import { elementsOf, findPage, type Questionnaire } from '#survey/questionnaire.ts'

/** One page of questions as an informant sees it in the plain form. */
export function TestQuestions({
  questionnaire,
  place,
  role,
  language,
  values,
  typed,
  faults,
}: {
  questionnaire: Questionnaire
  place: string
  role: Role
  language: Language
  values: PageValues
  typed: Readonly<Record<string, string>> | undefined
  faults: Readonly<Record<string, FieldFault>> | undefined
}) {
  const { answer, questionnaires: text } = useMessages()
  const page = findPage(questionnaire, place)
  if (!page) return null
  const { element } = page
  const ids = elementsOf(questionnaire).map(({ id }) => id)
  const [number, of] = [ids.indexOf(place) + 1, ids.length]
  return (
    <>
      <Steps
        practiceName={text.testPractice}
        role={role}
        isSynthetic={false}
        step={element ? answer.steps.element(number, of) : answer.steps.own}
        {...(element && { progress: { number, of } })}
      />
      <h1 lang={language}>{page.name[language] || page.id}</h1>
      {typed && (
        <div className="alert" role="alert">
          <p>{Object.keys(faults ?? {}).length > 0 ? answer.element.faultText : answer.element.outdated}</p>
        </div>
      )}
      {element && (
        <p className="lead" lang={language}>
          {element.meaning[language]}
        </p>
      )}
      {element?.isNot && (
        <details>
          <summary>{answer.element.isNot}</summary>
          <p lang={language}>{element.isNot[language]}</p>
        </details>
      )}
      {page.items.length > 0 && (
        <p className="stem" lang={language}>
          {questionnaire.stem[language]}
        </p>
      )}
      <form method="post" autoComplete="off" key={place}>
        <div lang={language}>
          <PageFields
            questionnaire={questionnaire}
            page={page}
            role={role}
            language={language}
            values={values}
            typed={typed}
            faults={faults}
          />
        </div>
        <StepButtons />
      </form>
    </>
  )
}
