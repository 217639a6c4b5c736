import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import { fewestBehind } from '#analysis/interview/fewest-behind.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import { useQuestionWords } from './use-question-words.ts'

/** Why a question is asked, folded: the figures and answers behind it. */
export function QuestionGrounds({
  draft,
  words,
  about,
}: {
  draft: DraftQuestion
  words: InterviewWords
  /** What question it is, for whoever cannot see which one it stands at. */
  about: string
}) {
  const { interviewQuestions: text } = useMessages()
  const { why } = useQuestionWords(words)
  return (
    <details className="question-why">
      <summary>
        {text.why} <span className="visually-hidden">{about}: </span>
        <span className="quiet">{text.kinds[draft.ground.kind]}</span>
      </summary>
      <ul>
        {why(draft.ground).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

/** That a question tells of the answers of fewer informants than the study has promised to show. */
export function GivesAway({
  draft,
  minimumGroup,
}: {
  draft: Pick<DraftQuestion, 'ground'> | null
  minimumGroup: number
}) {
  const { interviewQuestions: text } = useMessages()
  const fewest = draft && fewestBehind(draft.ground)
  if (fewest === null || fewest >= minimumGroup) return null
  return <p className="gives-away">{text.fewest(fewest, minimumGroup)}</p>
}
