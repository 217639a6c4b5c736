import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { FiguresComputing } from '../figures-computing.tsx'
import { Fingerprint } from '../fingerprint.tsx'
import { ListNotices } from '../decisions/list-notices.tsx'
import { ComputationStamp } from '../shortlist/computation-notice.tsx'

/** What a packet is made of, and whether that is still what was frozen; why there is nothing in it when there is not. */
export function PacketProvenance({
  packet: { list, newer, state, figures },
  path,
  isStill = false,
  isMarkedAbove = false,
}: {
  packet: Pick<Packet, 'list' | 'newer' | 'state' | 'figures'>
  /** Of the wave. */
  path: string
  /** Whether the page stays as it is when the list is made: something was typed that would be lost. */
  isStill?: boolean
  /** Whether what everybody must know of the list is said before: it comes first on paper. */
  isMarkedAbove?: boolean
}) {
  const { packets: text, freeze } = useMessages()
  const language = useLanguage()
  if (!list) return null
  const { set, rule, digest } = list
  return (
    <div className="provenance">
      {!isMarkedAbove && <ListNotices list={list} path={path} />}
      <p>
        {text.madeOf({
          set: set.number,
          at: formatDateTime(set.at, language),
          by: set.by,
          rule: rule.number,
        })}
      </p>
      <Fingerprint digest={digest} />
      {list.made && <ComputationStamp versions={list.made.versions} />}
      {newer.set !== null && (
        <p className="notice">
          {text.newerSet(newer.set, set.number)}{' '}
          <a className="on-screen" href={`${path}/frozen/${newer.set}`}>
            {text.seeChanges}
          </a>
        </p>
      )}
      {newer.rule !== null && <p className="notice">{text.newerRule(newer.rule, rule.number)}</p>}
      {state?.status === 'made' && !figures && <p className="notice warning">{text.notInSet}</p>}
      {state?.status === 'made' && figures && !figures.figures && (
        <p className="notice warning">{text.noAnswers}</p>
      )}
      {state?.status === 'tampered' && (
        <div className="alert" role="alert">
          <p>
            {text.tampered(set.number, state.parts.map((part) => freeze.parts[part] ?? part).join(', '))}{' '}
            <a href={`${path}/frozen/${set.number}`}>{text.seeSet}</a>
          </p>
        </div>
      )}
      {state?.status === 'computing' &&
        (state.analysis.state === 'failed' ? (
          <div className="alert" role="alert">
            <p>{text.failed}</p>
          </div>
        ) : (
          <FiguresComputing analysis={state.analysis} isStill={isStill} />
        ))}
    </div>
  )
}
