import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageValues } from '#app/answering/element-values.ts'
import { ElementPage } from '#app/answering/element-page.tsx'
import { labelOfField } from '#app/answering/field-labels.ts'
import { FactsPage } from '#app/answering/facts-page.tsx'
import { LinkPage } from '#app/answering/link-page.tsx'
import { askedOn, overviewOf } from '#app/answering/overview.ts'
import { ReviewPage } from '#app/answering/review-page.tsx'
import { ScopePage } from '#app/answering/scope-page.tsx'
import { db } from '#app/db.server.ts'
import { authorizeDraft } from '#app/editing/draft-head.server.ts'
import { previewChoice } from '#app/editing/preview-choice.ts'
import { hold, heldQuestionnaire } from '#app/held-questionnaires.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findStudy } from '#db/queries/studies.ts'
import { elementsOf, findPage, pagesOf } from '#survey/questionnaire.ts'
import '#app/styles/answer.css'
import '#app/styles/questionnaire.css'

export const meta: MetaFunction = ({ matches }) => {
  const { editor, frame } = metaMessages(matches)
  return [{ title: frame.titleOf(editor.preview.heading) }, { name: 'robots', content: 'noindex' }]
}

/** A page of the draft as an informant will see it, drawn by the same parts, with nothing answered. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, params)
  const choice = previewChoice(new URL(request.url).searchParams)
  const kept = await findStudy(db, study.id)
  if (!kept) throw notFound()
  // one state of a draft never changes either, so it can be held under a name of its own
  const { id } = hold({ ...draft.content, id: `${draft.id}-${draft.revision}` })
  const shown = findPage(draft.content, choice.page)
  return {
    questionnaireId: id,
    choice,
    values: shown ? pageValues(shown, [], []) : {},
    study: {
      title: kept.title,
      controller: kept.controller,
      minimumGroup: kept.minimumGroup,
      endsOn: kept.endsOn,
      contact: { name: kept.contactName, email: kept.contactEmail },
    },
  }
}

export default function DraftPreviewPage() {
  return (
    <main id="content" className="previewed" tabIndex={-1}>
      <Previewed />
    </main>
  )
}

function Previewed() {
  const { questionnaireId, choice, values, study } = useLoaderData<typeof loader>()
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
