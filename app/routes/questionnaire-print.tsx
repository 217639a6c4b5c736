import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PaperQuestionnaire } from '#app/answering/paper-questionnaire.tsx'
import { readCookie } from '#app/auth/cookie.server.ts'
import { Select } from '#app/components/field.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { isLanguage, screenLanguages } from '#app/messages/language.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeVersion } from '#app/questionnaires/questionnaire-head.server.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import '#app/styles/print.css'

const AskedRole = z.enum(informantRoles)

export const meta: MetaFunction = ({ matches }) => {
  const { frame, paper } = metaMessages(matches)
  return [{ title: frame.titleOf(paper.title) }]
}

/** Any version that the study may use, in the words of a role and in a language: `?role=citizen&language=en`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, questionnaire } = await authorizeVersion(request, 'study:read', params)
  const query = new URL(request.url).searchParams
  const role = AskedRole.safeParse(query.get('role'))
  const language = query.get('language')
  return {
    study,
    questionnaireId: questionnaire.id,
    title: questionnaire.title,
    role: role.success ? role.data : ('leader' as const),
    language: isLanguage(language) ? language : (readCookie(request).language ?? 'da'),
  }
}

export default function QuestionnairePrint() {
  const { study, questionnaireId, title, role, language } = useLoaderData<typeof loader>()
  const { frame, paper, questionnaires, words } = useMessages()
  const screenLanguage = useLanguage()
  const questionnaire = heldQuestionnaire(questionnaireId)
  if (!questionnaire) return null
  const base = `/studies/${study.id}/questionnaires`
  return (
    <StudyFrame
      study={study}
      path="questionnaires"
      above={[
        { to: base, label: questionnaires.heading },
        { to: `${base}/${questionnaireId}`, label: title[screenLanguage] || title.da },
      ]}
    >
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
