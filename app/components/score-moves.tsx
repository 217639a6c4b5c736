import type { Influence } from '#analysis/left-out.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import type { ScopeMove } from '#analysis/scope-versions.ts'
import { formatNumber, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from './charts/role-words.ts'
import type { PlaceInterval } from '#app/report/practice/place-intervals.ts'
import { FigureLink } from './figure-link.tsx'
import { MethodLink } from './method-link.tsx'
import { MovesTable, type Move, type MoveGroups } from './moves-table.tsx'
import { RankUncertainty } from './rank-uncertainty.tsx'
import type { StepsPath } from './steps-path.ts'

/** Who and what moves the total of a practice, the most moving first. It shows single informants. */
export function ScoreMoves({
  practice,
  scopeMoves,
  labels,
  nameOf,
  ranks,
  place,
  stepsPath,
  named,
}: {
  practice: MappedPractice
  /** The same practice on its other scope versions, the one that moves it most first. */
  scopeMoves: readonly ScopeMove[]
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  nameOf: (element: string) => string
  /** Whether practices may be compared. */
  ranks: boolean
  /** How uncertain its place by raw scores is. */
  place: PlaceInterval
  stepsPath: StepsPath
  /** Makes what a table is called its own among the versions of the scope. */
  named: (caption: string) => string
}) {
  const { moves: text, profile, words } = useMessages()
  const language = useLanguage()
  const { influence } = practice
  if (!influence) return null
  const score = (value: number) => formatNumber(value, language, 2)
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const groups: MoveGroups = {
    informants: influence.informants.map((one) => ({
      ...one,
      key: one.response,
      what: labels.get(one.response) ?? one.role,
      inSentence: text.response(labels.get(one.response) ?? one.role),
    })),
    roles: influence.roles.map((one) => ({
      ...one,
      key: one.role,
      what: text.role(roleWord(words, one.role), one.informants),
    })),
    elements: influence.elements.map((one) => ({ ...one, key: one.id, what: text.element(nameOf(one.id)) })),
  }
  const [most] = Object.values(groups).flat().toSorted(byChange)
  const total = influence.score
  return (
    <>
      {total !== null && most?.change ? (
        <p>
          <strong>{mostSentence(total, most)}</strong>{' '}
          {influence.range && text.range(score(influence.range[0]), score(influence.range[1]))}{' '}
          <a href={stepsPath('moves', null)}>{profile.movesInformants}</a>
        </p>
      ) : (
        <p>{practice.informants === 1 ? text.single : text.still}</p>
      )}
      {ranks && influence.rank !== null && <RankUncertainty place={place} />}
      <ScopeMoves moves={scopeMoves} to={stepsPath('scopes', null)} />
      <p className="quiet">
        {text.intro} {ranks && `${text.othersStay} `}
        <MethodLink to="influence" about={text.heading} />
      </p>
      <details>
        <summary>{profile.movesTable}</summary>
        <MovesTable
          caption={named(text.table)}
          groups={groups}
          scopeMoves={scopeMoves}
          total={total}
          rank={influence.rank}
          ranks={ranks}
          stepsPath={stepsPath}
        />
      </details>
    </>
  )

  function mostSentence(whole: number, { what, inSentence = what, change, rankWithout }: Move): string {
    const moved = { what: inSentence, score: score(whole), without: score(whole - (change ?? 0)) }
    if (!influence || influence.rank === null || rankWithout === null) return profile.mostWithout(moved)
    return text.most({ ...moved, rank: rank(influence.rank), rankWithout: rank(rankWithout) })
  }
}

/** The scope version that moves the total most, by name. */
function ScopeMoves({ moves, to }: { moves: readonly ScopeMove[]; to: string }) {
  const { profile: text, results } = useMessages()
  const language = useLanguage()
  const [most] = moves
  if (!most) return null
  const version = results.scopeVersion(most.scopeVersion)
  if (most.change === null || most.score === null) {
    const reason = most.reasons.change
    return <p>{text.scopeMoveNone(version, (reason && results.reasons[reason]) ?? results.notDefined)}</p>
  }
  return (
    <p>
      {text.scopeMove({
        version,
        score: formatNumber(most.score, language, 2),
        change: signedNumber(most.change, language, 2),
      })}{' '}
      {moves.length > 1 && `${text.scopeMoveMost(version)} `}
      <FigureLink to={to} of={version} isNamed />
    </p>
  )
}

/** The largest change of either sign first; what is not defined last. */
function byChange(a: Influence, b: Influence): number {
  return Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0)
}
