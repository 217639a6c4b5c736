import type { Influence } from '#analysis/left-out.ts'
import type { ScopeMove } from '#analysis/scope-versions.ts'
import { formatNumber, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { StepFigure } from '#app/report/practice/step-figures.ts'
import { FigureCell } from './figure-cell.tsx'
import { FigureLink } from './figure-link.tsx'
import { ScrollTable } from './scroll-table.tsx'
import type { StepsPath } from './steps-path.ts'

export interface Move extends Influence {
  readonly key: string
  readonly what: string
  /** Where a sentence calls it otherwise than the table. */
  readonly inSentence?: string
}

export type MoveGroups = Readonly<Record<'informants' | 'roles' | 'elements', readonly Move[]>>

/** The total without one informant, one role and one element, and on another scope version, the most moving first. */
export function MovesTable({
  caption,
  groups,
  scopeMoves,
  total,
  rank: own,
  ranks,
  stepsPath,
}: {
  caption: string
  groups: MoveGroups
  scopeMoves: readonly ScopeMove[]
  total: number | null
  rank: number | null
  /** Whether practices may be compared. */
  ranks: boolean
  stepsPath: StepsPath
}) {
  const { moves: text, profile, results } = useMessages()
  const language = useLanguage()
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const change = (value: number | null) => (value === null ? '' : signedNumber(value, language, 2))
  const columns = [text.total, text.change, ...(ranks ? [text.rank] : [])]
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{text.without}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {(Object.keys(groups) as (keyof MoveGroups)[]).map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className="quiet">
              {text.groups[group]}{' '}
              <FigureLink to={stepsPath(figures[group], null)} of={text.groups[group]} isNamed />
            </th>
          </tr>
          {groups[group]
            .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
            .map((move) => (
              <tr key={move.key}>
                <th scope="row">{move.what}</th>
                <FigureCell
                  value={total === null || move.change === null ? null : total - move.change}
                  reason={move.reasons.change}
                />
                <td className="number">{change(move.change === null ? null : -move.change)}</td>
                {ranks && (
                  <td className="number">
                    {own !== null && move.rankWithout !== null && (
                      <FigureLink to={stepsPath('ranks', null)} of={`${text.rank}, ${move.what}`}>
                        {text.ranks(rank(own), rank(move.rankWithout))}
                      </FigureLink>
                    )}
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      ))}
      {scopeMoves.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className="quiet">
              {profile.scopeGroup}{' '}
              <FigureLink to={stepsPath('scopes', null)} of={profile.scopeGroup} isNamed />
            </th>
          </tr>
          {scopeMoves.map((move) => (
            <tr key={move.scopeVersion}>
              <th scope="row">{results.scopeVersion(move.scopeVersion)}</th>
              <FigureCell value={move.score} reason={move.reasons.score} />
              <td className="number">{change(move.change)}</td>
              {ranks && <td />}
            </tr>
          ))}
        </tbody>
      )}
    </ScrollTable>
  )
}

/** The figure that each group's sums are steps to. */
const figures = {
  informants: 'moves',
  roles: 'moves_roles',
  elements: 'moves_elements',
} as const satisfies Record<keyof MoveGroups, StepFigure>
