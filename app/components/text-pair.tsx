import { useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

/** A text in both languages side by side, and before them what it is; below each other where the screen is narrow. */
export function TextPair({ text, mark }: { text: Text; mark?: string }) {
  const { questionnaires } = useMessages()
  return (
    <span className="wording-row">
      {mark !== undefined && <span className="wording-mark">{mark}</span>}
      <span lang="da">{text.da || questionnaires.missing}</span>
      <span lang="en">{text.en || questionnaires.missing}</span>
    </span>
  )
}
