import { formatDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { UsableVersion } from '#app/questionnaires/usable-versions.server.ts'
import { useVersionNumber } from './version-name.ts'

/** A version in the list: what it is, how it stands to the standard, and where it is used. */
export function VersionCard({
  version,
  studyId,
  waves,
  isSuggested,
  mayWrite,
}: {
  version: UsableVersion
  studyId: string
  waves: readonly { id: string; title: string }[]
  isSuggested: boolean
  mayWrite: boolean
}) {
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const numberOf = useVersionNumber()
  const { publication } = version
  const title = version.title[language] || version.title.da
  return (
    <li className="card">
      <h3>
        <a href={`/studies/${studyId}/questionnaires/${version.id}`}>{title}</a>
      </h3>
      <p>
        {sentenceCase(numberOf(version))}
        {publication?.changeClass && ` · ${text.changeClass(publication.changeClass)}`}
        {isSuggested && ` · ${text.isDefault}`}
      </p>
      <p className={version.core === 'standard' ? 'quiet' : 'core-departs'}>{text.core[version.core]}</p>
      {publication && (
        <>
          <p>{publication.note}</p>
          <p className="quiet">
            {text.published(formatDate(publication.publishedAt, language), publication.publishedByName)}
          </p>
        </>
      )}
      <WavesOf studyId={studyId} waves={waves} />
      {mayWrite && (
        <form method="post" action={`/studies/${studyId}/questionnaires`}>
          <input type="hidden" name="version" value={version.id} />
          <button className="secondary" aria-label={text.copyOf(`${title}, ${numberOf(version)}`)}>
            {text.copy}
          </button>
        </form>
      )}
    </li>
  )
}

/** The waves that a version is used in. */
export function WavesOf({
  studyId,
  waves,
}: {
  studyId: string
  waves: readonly { id: string; title: string }[]
}) {
  const { questionnaires: text } = useMessages()
  if (waves.length === 0) return <p className="quiet">{text.usedNowhere}</p>
  return (
    <p>
      {text.usedIn}:{' '}
      {waves.map((wave, index) => (
        <span key={wave.id}>
          {index > 0 && ', '}
          <a href={`/studies/${studyId}/waves/${wave.id}`}>{wave.title}</a>
        </span>
      ))}
    </p>
  )
}
