import type { PageValues } from '#app/answering/element-values.ts'
import { ElementPage } from '#app/answering/element-page.tsx'
import { labelOfField } from '#app/answering/field-labels.ts'
import { FactsPage } from '#app/answering/facts-page.tsx'
import { LinkPage } from '#app/answering/link-page.tsx'
import { askedOn, overviewOf } from '#app/answering/overview.ts'
import { ReviewPage } from '#app/answering/review-page.tsx'
import { ScopePage } from '#app/answering/scope-page.tsx'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { elementsOf, findPage, pagesOf } from '#survey/questionnaire.ts'
import type { PreviewChoice } from './preview-choice.ts'

/** A page of a draft, drawn by the parts that informants see, with nothing answered. */
export function PreviewedPage({
  questionnaireId,
  choice,
  values,
  study,
}: {
  /** The draft is held under this name. */
  questionnaireId: string
  choice: PreviewChoice
  values: PageValues
  study: {
    readonly title: string
    readonly controller: string
    readonly minimumGroup: number
    readonly endsOn: string
    readonly contact: { readonly name: string; readonly email: string }
  }
}) {
  const { editor } = useMessages()
  const questionnaire = heldQuestionnaire(questionnaireId)
  if (!questionnaire) return null
  const { page, role, language } = choice
  const text = editor.preview
  const about = { practiceName: text.practiceName, role, isSynthetic: false, questionLanguage: language }
  const elements = elementsOf(questionnaire)
  const numberOf = (pageId: string) => elements.findIndex(({ id }) => id === pageId) + 1 || null
  const overview = overviewOf(questionnaire, new Set(), { scope: true, facts: true })
  switch (page) {
    case 'start':
      return (
        <LinkPage
          {...about}
          studyTitle={study.title}
          controller={study.controller}
          contact={study.contact}
          deadline={study.endsOn}
          minimumGroup={study.minimumGroup}
          isAgain={false}
          variant={null}
          isStarted={false}
          isSubmitted={false}
          isDeclined={false}
          source={questionnaire.source}
          timeNeeded={null}
        />
      )
    case 'scope':
      return (
        <ScopePage
          {...about}
          questionnaireId={questionnaireId}
          scope={{ ...noScope, included: text.included, targetGroup: text.targetGroup }}
          values={{}}
          invalid={undefined}
          overview={overview}
        />
      )
    case 'facts':
      return (
        <FactsPage
          {...about}
          questionnaireId={questionnaireId}
          values={{}}
          invalid={undefined}
          overview={overview}
        />
      )
    case 'review':
      return (
        <ReviewPage
          {...about}
          before={{ scope: [], scopePath: '#', facts: [], factsPath: '#' }}
          scopePath={null}
          factsPath={null}
          backPath="#"
          overview={overview}
          pages={pagesOf(questionnaire).map((one) => ({
            name: one.name[language],
            number: numberOf(one.id),
            path: '#',
            asked: askedOn(one).length,
            left: askedOn(one).map(({ id }) => ({
              id,
              text: labelOfField(questionnaire, one, id, role)?.[language] ?? id,
            })),
          }))}
        />
      )
  }
  const shown = findPage(questionnaire, page)
  if (!shown) {
    return (
      <>
        <h1>{text.heading}</h1>
        <p className="notice">{text.empty}</p>
      </>
    )
  }
  return (
    <ElementPage
      questionnaire={questionnaire}
      page={{
        ...about,
        pageId: page,
        number: numberOf(page),
        of: elements.length,
        values,
        overview,
        left: null,
        saveTo: '',
        client: '',
        script: null,
      }}
      rejected={null}
    />
  )
}

const noScope = {
  included: null,
  excluded: null,
  targetGroup: null,
  place: null,
  sinceYear: null,
  citizensPerYear: null,
  staffCount: null,
  level: null,
  legalBasis: null,
}
