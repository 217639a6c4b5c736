import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sentTexts } from '#app/answering/element-form.ts'
import { FactsPage } from '#app/answering/facts-page.tsx'
import { ScopePage } from '#app/answering/scope-page.tsx'
import { TestBanner } from '#app/components/test-banner.tsx'
import { TestQuestions } from '#app/components/test-questions.tsx'
import { TestReview } from '#app/components/test-review.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { authorizeTest } from '#app/questionnaires/questionnaire-test-head.server.ts'
import { readPlaceForm } from '#app/questionnaires/test-place-form.server.ts'
import { roleOf, testPlaces, testValues, unprefixed } from '#app/questionnaires/testing-draft.server.ts'
import { finishQuestionnaireTest, saveQuestionnaireTest } from '#db/queries/questionnaire-tests.ts'
import { findPage, pagesOf } from '#survey/questionnaire.ts'
import '#app/styles/answer.css'
import '#app/styles/questionnaires.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.testHeading}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft, test } = await authorizeTest(request, params)
  const { place = '' } = params
  const base = `/studies/${study.id}/questionnaires/drafts/${draft.id}/test/${test.id}`
  if (test.finishedAt !== null) throw redirect(base)
  if (!testPlaces(test.content).includes(place)) throw notFound()
  const page = findPage(test.content, place)
  const before = place === 'scope' || place === 'facts' ? unprefixed(place, test.fields) : {}
  return {
    study,
    draft: draftHead(draft),
    base,
    place,
    questionnaire: test.content,
    role: roleOf(test),
    language: test.language,
    texts: { statedRole: test.role, ...before },
    values: page ? testValues(page, test.fields) : {},
    skipped: pagesOf(test.content).map(({ id, name, items }) => ({
      id,
      name,
      count: items.filter((item) => ['', '-1'].includes(test.fields[item.id] ?? '')).length,
    })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft, test } = await authorizeTest(request, params)
  const { place = '' } = params
  const base = `/studies/${study.id}/questionnaires/drafts/${draft.id}/test`
  const places = testPlaces(test.content)
  if (!places.includes(place)) throw notFound()
  const sent = fieldsOf(await readForm(request))
  const form = readPlaceForm(test.content, place, sent)
  if ('refused' in form) {
    return data({ ...form.refused, values: sentTexts(sent) }, { status: 422 })
  }
  const own = { id: test.id, accountId: member.accountId }
  if (place === 'review') {
    const now = new Date()
    const activeSeconds = (now.getTime() - Date.parse(test.startedAt)) / 1000
    await finishQuestionnaireTest(db, { ...own, at: now.toISOString(), activeSeconds })
    return redirect(`${base}/${test.id}`)
  }
  await saveQuestionnaireTest(db, { ...own, fields: form.fields })
  if (form.go === 'later') return redirect(base)
  const next = places[places.indexOf(place) + (form.go === 'back' ? -1 : 1)]
  return redirect(`${base}/${test.id}/${next ?? place}`)
}

export default function QuestionnaireTestPage() {
  const { study, draft, place, questionnaire, role, language, texts, ...page } =
    useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text } = useMessages()
  const informant = {
    practiceName: text.testPractice,
    role,
    isSynthetic: false,
    questionnaireId: questionnaire.id,
    questionnaire,
    questionLanguage: language,
    values: rejected?.values ?? texts,
    invalid: rejected?.invalid,
  }
  return (
    <TestBanner study={study} draft={draft}>
      {place === 'scope' && <ScopePage {...informant} scope={text.testScope} />}
      {place === 'facts' && <FactsPage {...informant} />}
      {place === 'review' && <TestReview base={page.base} skipped={page.skipped} language={language} />}
      {!['scope', 'facts', 'review'].includes(place) && (
        <TestQuestions
          questionnaire={questionnaire}
          place={place}
          role={role}
          language={language}
          values={page.values}
          typed={rejected?.values}
          faults={rejected?.faults}
        />
      )}
    </TestBanner>
  )
}
