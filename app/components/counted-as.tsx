import { countedVersion } from '#analysis/version-decisions.ts'
import { formatDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { VersionDecided } from '#db/queries/version-decisions.ts'

/** Beside a score that a decision about scope versions reaches: what was decided, by whom and when. */
export function CountedAs({
  decided,
  version,
}: {
  decided: VersionDecided | null | undefined
  /** That the score stands on. */
  version: number | null
}) {
  const { versionDecisions: text } = useMessages()
  const language = useLanguage()
  const said = useDecisionWords()
  if (!reaches(decided, version)) return null
  return text.counted(sentenceCase(said(decided)), decided.by, formatDate(decided.at, language))
}

/** The same as a line of its own. */
export function CountedAsNotice(about: Parameters<typeof CountedAs>[0]) {
  if (!reaches(about.decided, about.version)) return null
  return (
    <p className="notice">
      <CountedAs {...about} />.
    </p>
  )
}

/** What a decision says: `v1 og v2 regnet som én`. */
export function useDecisionWords(): (decided: VersionDecided) => string {
  const { versionDecisions: text } = useMessages()
  return ({ decision, versions, only }) =>
    decision === 'only' ? text.said.only(only ?? 0) : text.said[decision](versions)
}

function reaches(
  decided: VersionDecided | null | undefined,
  version: number | null,
): decided is VersionDecided {
  if (!decided || version === null || !decided.versions.includes(version)) return false
  return decided.decision !== 'apart' && countedVersion(decided, version) === version
}
