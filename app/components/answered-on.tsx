import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Core } from '#survey/core.ts'
import type { Text } from '#survey/questionnaire.ts'

/** Which questionnaire the answers of a wave are to, and a warning when it departs from the standard. */
export function AnsweredOn({
  studyId,
  questionnaire,
}: {
  studyId: string
  questionnaire: { readonly id: string; readonly title: Text; readonly core: Core } | null
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  if (!questionnaire) return null
  const { id, title, core } = questionnaire
  return (
    <>
      <p className="quiet">
        {text.answeredOn}{' '}
        <a href={`/studies/${studyId}/questionnaires/${id}`}>{title[language] || title.da}</a>.
      </p>
      {core !== 'standard' && <p className="notice warning">{text.coreOfWave[core]}</p>}
    </>
  )
}
