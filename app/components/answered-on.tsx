import { useMessages } from '#app/messages/use-messages.ts'
import type { AnsweredOn as Questionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { useVersionName } from './version-name.ts'

/** Which questionnaire the answers of a wave are to, and a warning when it departs from the standard. */
export function AnsweredOn({
  studyId,
  questionnaire,
}: {
  studyId: string
  questionnaire: Questionnaire | null
}) {
  const { questionnaires: text } = useMessages()
  const nameOf = useVersionName()
  if (!questionnaire) return null
  const { id, title, core, number, study } = questionnaire
  const kind = study === null ? 'builtIn' : study.id === studyId ? 'own' : 'lent'
  const publication = study && { studyTitle: study.title }
  return (
    <>
      <p className="quiet">
        {text.answeredOn}{' '}
        <a href={`/studies/${studyId}/questionnaires/${id}`}>
          {nameOf({ title, kind, number, publication })}
        </a>
        .
      </p>
      {core !== 'standard' && <p className="notice warning">{text.coreOfWave[core]}</p>}
    </>
  )
}
