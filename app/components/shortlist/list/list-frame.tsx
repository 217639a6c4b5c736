import type { ReactNode } from 'react'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListView } from '#app/report/list/list-view.ts'
import type { KeptList, ListNow } from '#app/report/list/list-standing.ts'
import type { OfList } from '#app/report/lists.server.ts'
import type { ShownChoice, ShownSources } from '#app/shortlist/shortlist-page.server.ts'
import { FiguresComputing } from '../../figures-computing.tsx'
import type { StudyHead, WaveHead } from '../../study-frame.tsx'
import { AfterOpening } from '../after-opening.tsx'
import { ComputationNotice } from '../computation-notice.tsx'
import { ShortlistFrame } from '../shortlist-frame.tsx'
import { ListChooser } from './list-chooser.tsx'
import { ListPages, type ListPage } from './list-pages.tsx'

/** What the loaders of a list's pages have in common. */
export interface LoadedList<Made> extends ShownSources {
  readonly study: StudyHead
  readonly wave: WaveHead
  readonly view: ListView
  readonly chosen: ShownChoice | null
  readonly kept: KeptList | null
  /** Decisions about answers and scopes since the set was frozen. */
  readonly decidedSince: number
  readonly list: OfList<Made> | null
}

/**
 * What stands around every page of a list: what it is made of, the mark on its rule, and why there is none: no set, no rule, a
 * set that was tampered with, or one that is being computed. `children` draw what was made.
 */
export function ListFrame<Made extends ListNow>({
  loaded: { study, wave, sets, rules, chosen, kept, decidedSince, list },
  page,
  heading,
  children,
}: {
  loaded: LoadedList<Made>
  page: ListPage
  heading: string
  children: (made: Made, chosen: ShownChoice) => ReactNode
}) {
  const { shortlist: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <ShortlistFrame study={study} wave={wave} page="shortlist">
      <h1>{heading}</h1>
      {!chosen || !list ? (
        <div className="notice">
          <p>
            <strong>{sets.length === 0 ? text.noSet : text.noRule}</strong>
          </p>
          <p>{sets.length === 0 ? text.noSetNext : text.noRuleNext}</p>
          <p>
            {sets.length === 0 ? (
              <a href={`${path}/freeze`}>{text.toFreeze}</a>
            ) : (
              <a href={`${path}/rule`}>{text.toRule}</a>
            )}
          </p>
        </div>
      ) : (
        <>
          <ListPages path={path} current={page} chosen={chosen} sources={{ sets, rules }} />
          <AfterOpening rule={chosen.rule} />
          <MadeOf chosen={chosen} sources={{ sets, rules }} path={path} />
          <p className="quiet prose">{text.profilesNow(chosen.set.number, decidedSince)}</p>
          <ListChooser chosen={chosen} sources={{ sets, rules }} />
          <Made list={list} chosen={chosen} path={path}>
            {(made) => (
              <>
                <ComputationNotice set={chosen.set.number} made={made} kept={kept} path={path} />
                {children(made, chosen)}
              </>
            )}
          </Made>
        </>
      )}
    </ShortlistFrame>
  )
}

function MadeOf({
  chosen: { set, rule },
  sources: { sets, rules },
  path,
}: {
  chosen: ShownChoice
  sources: ShownSources
  path: string
}) {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  const [newest, standing] = [sets[0]?.number ?? 0, rules[0]?.number ?? 0]
  return (
    <>
      <p className="prose">
        {text.madeOf({
          set: set.number,
          frozen: formatDateTime(set.at, language),
          frozenBy: set.by,
          rule: rule.number,
          registered: formatDateTime(rule.at, language),
          registeredBy: rule.by,
        })}{' '}
        <a href={`${path}/frozen/${set.number}`}>{text.seeSet(set.number)}</a>
      </p>
      {(newest !== set.number || standing !== rule.number) && (
        <p className="notice warning">
          {newest !== set.number && text.notNewestSet(newest)}{' '}
          {standing !== rule.number && text.notStanding(standing)}
        </p>
      )}
    </>
  )
}

function Made<Made>({
  list,
  chosen: { set },
  path,
  children,
}: {
  list: OfList<Made>
  chosen: ShownChoice
  path: string
  children: (made: Made) => ReactNode
}) {
  const { shortlist: text } = useMessages()
  if (list.status === 'tampered') return <Tampered number={set.number} parts={list.parts} path={path} />
  if (list.made) return children(list.made)
  if (list.analysis.state !== 'failed') return <FiguresComputing analysis={list.analysis} />
  return (
    <div className="alert" role="alert">
      <p>{text.failed}</p>
    </div>
  )
}

/** Says that a set is not what was frozen, and where. */
export function Tampered({
  number,
  parts,
  path,
}: {
  number: number
  parts: readonly string[]
  path: string
}) {
  const { shortlist: text, freeze } = useMessages()
  return (
    <div className="alert" role="alert">
      <p>
        {text.tampered(
          number,
          parts.map((part) => freeze.parts[part] ?? part),
        )}
      </p>
      <p>
        <a href={`${path}/frozen/${number}`}>{text.seeSet(number)}</a>
      </p>
    </div>
  )
}
