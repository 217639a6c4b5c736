import { useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'

/** A text in both languages side by side; below each other where the screen is narrow. */
export function TextPair({ text, mark }: { text: Text; mark?: string }) {
  const { questionnaires } = useMessages()
  return (
    <span className={mark === undefined ? 'text-pair' : 'text-pair marked'}>
      {mark !== undefined && <span className="text-mark">{mark}</span>}
      <span lang="da">{text.da || questionnaires.missing}</span>
      <span lang="en">{text.en || questionnaires.missing}</span>
    </span>
  )
}
