import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PaperQuestionnaire } from '#app/answering/paper-questionnaire.tsx'
import { readCookie } from '#app/auth/cookie.server.ts'
import { Select } from '#app/components/field.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { heldQuestionnaire } from '#app/held-questionnaires.ts'
import { notFound } from '#app/http/errors.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { isLanguage, screenLanguages } from '#app/messages/language.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listVersionChoices } from '#app/questionnaire-lineage.server.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { authorizeStudy } from '#app/study-head.server.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import '#app/styles/print.css'

const Params = z.object({ studyId: z.string(), questionnaireId: z.string() })
const AskedRole = z.enum(informantRoles)

export const meta: MetaFunction = ({ matches }) => {
  const { frame, paper } = metaMessages(matches)
  return [{ title: frame.titleOf(paper.title) }]
}

/** Any version that the study may use, in the words of a role and in a language: `?role=citizen&language=en`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { studyId, questionnaireId } = Params.parse(params)
  const { study } = await authorizeStudy(request, 'study:read', studyId)
  const versions = await listVersionChoices(db, study.id)
  const questionnaire = await findQuestionnaire(db, questionnaireId)
  // a version of another study does not exist here
  if (!questionnaire || !versions.some(({ id }) => id === questionnaireId)) throw notFound()
  const query = new URL(request.url).searchParams
  const role = AskedRole.safeParse(query.get('role'))
  const language = query.get('language')
  return {
    study,
    questionnaireId,
    title: questionnaire.title,
    role: role.success ? role.data : ('leader' as const),
    language: isLanguage(language) ? language : (readCookie(request).language ?? 'da'),
  }
}

export default function QuestionnairePrint() {
  const { study, questionnaireId, title, role, language } = useLoaderData<typeof loader>()
  const { frame, paper, words } = useMessages()
  const questionnaire = heldQuestionnaire(questionnaireId)
  if (!questionnaire) return null
  return (
    <StudyFrame study={study} path="questionnaires">
      <h1 lang={language}>{title[language]}</h1>
      <div className="on-screen">
        <p>
          {paper.forMembers} {paper.howToPrint}
        </p>
        <form method="get">
          <Select
            name="role"
            label={paper.role}
            value={role}
            required
            choices={informantRoles.map((one) => ({ value: one, label: sentenceCase(words.roles[one]) }))}
          />
          <Select
            name="language"
            label={paper.language}
            value={language}
            required
            choices={screenLanguages.map((one) => ({ value: one, label: frame.languages[one], lang: one }))}
          />
          <button>{paper.show}</button>
        </form>
      </div>
      <PaperQuestionnaire
        questionnaire={questionnaire}
        role={role}
        language={language}
        practiceName={null}
        scope={null}
      />
    </StudyFrame>
  )
}
