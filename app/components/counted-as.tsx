import { countedVersion, type VersionDecision } from '#analysis/version-decisions.ts'
import { formatDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** A decision with who made it and when. */
interface DecidedBy extends VersionDecision {
  readonly by: string
  readonly at: string
}

interface Score {
  readonly decided: DecidedBy | null | undefined
  /** That the score stands on. */
  readonly version: number | null
}

/** Beside a score that a decision about scope versions reaches: what was decided, by whom and when. */
export function CountedAs({ decided, version }: Score) {
  return useCountedAs()(decided, version)
}

/** The same as text; `null` for a score that no decision reaches. */
export function useCountedAs() {
  const { versionDecisions: text } = useMessages()
  const language = useLanguage()
  const said = useDecisionWords()
  return (decided: Score['decided'], version: number | null): string | null =>
    reaches(decided, version)
      ? text.counted(sentenceCase(said(decided)), decided.by, formatDate(decided.at, language))
      : null
}

/** The same as a line of its own. */
export function CountedAsNotice(about: Score) {
  if (!reaches(about.decided, about.version)) return null
  return (
    <p className="notice">
      <CountedAs {...about} />.
    </p>
  )
}

/** What a decision says: `v1 og v2 regnet som én`. */
export function useDecisionWords(): (decided: VersionDecision) => string {
  const { versionDecisions: text } = useMessages()
  return ({ decision, versions, only }) =>
    decision === 'only' ? text.said.only(only ?? 0) : text.said[decision](versions)
}

function reaches(decided: Score['decided'], version: number | null): decided is DecidedBy {
  if (!decided || version === null || !decided.versions.includes(version)) return false
  return decided.decision !== 'apart' && countedVersion(decided, version) === version
}
