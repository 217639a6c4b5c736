import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { UsableVersion } from '#app/questionnaires/usable-versions.server.ts'
import { itemsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { WavesOf } from './version-card.tsx'
import { useVersionName } from './version-name.ts'

/** What is known of a version beside its wording: where it comes from, what was decided about it, and where it is used. */
export function VersionFacts({
  version,
  questionnaire,
  studyId,
  parent,
  decision,
  digests,
  waves,
}: {
  version: UsableVersion
  questionnaire: Questionnaire
  studyId: string
  parent: UsableVersion | null
  decision: {
    proposed: string | null
    reason: string | null
    claims: readonly string[]
    coreReason: string | null
  } | null
  digests: { measurement: string; presentation: string }
  waves: readonly { id: string; title: string }[]
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const nameOf = useVersionName()
  const { publication } = version
  const given = publication?.changeClass
  const claimed = itemsOf(questionnaire).filter(({ id }) => decision?.claims.includes(id))
  return (
    <>
      <dl className="facts">
        {publication && (
          <>
            <dt>{text.note}</dt>
            <dd>{publication.note}</dd>
            <dt>{text.publishedHeading}</dt>
            <dd>
              {text.published(formatDateTime(publication.publishedAt, language), publication.publishedByName)}
            </dd>
          </>
        )}
        {version.parent && (
          <>
            <dt>{text.madeFrom}</dt>
            <dd>
              {parent ? (
                <a href={`/studies/${studyId}/questionnaires/${parent.id}`}>{nameOf(parent)}</a>
              ) : (
                version.parent
              )}
            </dd>
          </>
        )}
        {given && (
          <>
            <dt>{text.classHeading}</dt>
            <dd>
              {text.classGiven(given, decision?.proposed ?? given)}
              {decision?.reason && `. ${text.reason}: ${decision.reason}`}
            </dd>
          </>
        )}
        {claimed.length > 0 && (
          <>
            <dt>{text.claims}</dt>
            <dd>{claimed.map((item) => item.text[language]).join(' · ')}</dd>
          </>
        )}
        {decision?.coreReason && (
          <>
            <dt>{text.coreReason}</dt>
            <dd>{decision.coreReason}</dd>
          </>
        )}
        <dt>{text.digests}</dt>
        <dd>
          {text.measurement} <code>{digests.measurement.slice(0, 12)}</code> · {text.presentation}{' '}
          <code>{digests.presentation.slice(0, 12)}</code>
          <br />
          <span className="quiet">{text.digestsHint}</span>
        </dd>
      </dl>
      <WavesOf studyId={studyId} waves={waves} />
    </>
  )
}
