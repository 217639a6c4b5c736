import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Under a practice's name in a list: the versions of its scope that its figures count as one; nothing where it is one. */
export function AsOne({ versions }: { versions: readonly number[] | null }) {
  const { versionDecisions: text } = useMessages()
  return versions && <span className="quiet line-detail">{sentenceCase(text.said.same(versions))}</span>
}
