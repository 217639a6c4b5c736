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
  const { decided, others } = figures
  const scope = figures.figures?.scope
  const merged = (version: number) => (decided?.versions.includes(version) ? decided.moved : [])
  const isOnlyOne = others.length === 0 && !decided?.dropped
  return (
    <PacketSection id={id} title={text.scopeHeading} level={level}>
      {scope ? (
        <>
          <p className="quiet">{text.scopeOf(scope.version, merged(scope.version), isOnlyOne)}</p>
          <ScopeCard scope={scope} />
        </>
      ) : (
        <p>{text.scopeNone}</p>
      )}
      <PacketDecided decided={decided} />
      {others.length > 0 && (
        <>
          <p>{text.otherVersions}</p>
          <ul>
            {others.map(({ result: { scopeVersion, score, informants }, scope: card }) => (
              <li key={scopeVersion}>
                {text.versionLine(
                  results.scopeVersion(scopeVersion ?? 1),
                  formatNumber(score.raw, language, 2),
                  informants,
                )}
                {card && (
                  <details className="on-screen">
                    <summary>{text.otherCard(scopeVersion ?? 1)}</summary>
                    <ScopeCard scope={card} />
                  </details>
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
