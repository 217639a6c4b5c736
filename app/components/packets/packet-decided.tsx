import { formatDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PacketDecision } from '#app/report/packets/packet-decision.ts'
import { useDecisionWords } from '../counted-as.tsx'

/** What was decided about answers on several versions of the scope, by whom, when and why; and which do not count by it. */
export function PacketDecided({ decided }: { decided: PacketDecision | null }) {
  const { choices, packets, versionDecisions: text } = useMessages()
  const language = useLanguage()
  const said = useDecisionWords()
  if (!decided) return null
  const { by, at, reason, dropped } = decided
  return (
    <div className="notice">
      <p>{text.counted(sentenceCase(said(decided)), by, formatDate(at, language))}:</p>
      <blockquote>{reason}</blockquote>
      {dropped && (
        <p>
          {choices.notCountedLine.decided(dropped.responses, dropped.of, dropped.versions)}.{' '}
          {packets.droppedTexts}
        </p>
      )}
    </div>
  )
}
