import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScopeCard } from '../scope-card.tsx'
import { PacketDecided } from './packet-decided.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'

/** The card that was answered on, as it read when data were frozen, and what informants hold against it. */
export function PacketScope({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text, results, words } = useMessages()
  const language = useLanguage()
  const { figures, contested } = packet
  if (!figures) return null
  const others = figures.versions.filter(({ version }) => version !== figures.figures?.result.scopeVersion)
  const { decided } = figures
  const isMerged = (version: number) =>
    decided !== null && decided.moved.length > 0 && decided.versions.includes(version)
  return (
    <PacketSection id={id} title={text.scopeHeading} level={level}>
      {figures.scope ? (
        <>
          <p className="quiet">{text.scopeOf(figures.scope.version, isMerged(figures.scope.version))}</p>
          <ScopeCard scope={figures.scope} />
        </>
      ) : (
        <p>{text.scopeNone}</p>
      )}
      <PacketDecided decided={decided} />
      {others.length > 0 && (
        <>
          <p>{text.otherVersions}</p>
          <ul>
            {others.map(({ version, score, informants }) => (
              <li key={version}>
                {text.versionLine(
                  results.scopeVersion(version),
                  formatNumber(score, language, 2),
                  informants,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {contested.length > 0 && (
        <>
          <PartHeading level={level} below={1}>
            {text.contestedHeading}
          </PartHeading>
          <ul className="verbatim">
            {contested.map(({ response, role, scopeVersion, objection, text: own }) => (
              <li key={response}>
                <p className="by">{results.contestedBy(roleWord(words, role), scopeVersion)}</p>
                <blockquote>{objection || results.contestedWithoutWords}</blockquote>
                {own && <blockquote>{own}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
    </PacketSection>
  )
}
