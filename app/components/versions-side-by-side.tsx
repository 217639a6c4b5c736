import type { PracticeResult } from '#analysis/practices.ts'
import { scopeDifferences, type ScopeDifference } from '#analysis/scope-versions.ts'
import { formatNumber, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleCounts } from './charts/role-words.ts'
import { FigureCell } from './figure-cell.tsx'
import { IntervalCell } from './interval-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** A practice as it is on one version or variant of its scope. */
export interface ScopeColumn {
  readonly id: string
  /** What heads its column: `afgrænsning 2`, `snæver`. */
  readonly label: string
  readonly result: Pick<PracticeResult, 'score' | 'roles' | 'answers' | 'elements'>
}

/** A column per scope of the same practice, and how far each score moves between them. Nothing is averaged. */
export function VersionsSideBySide({
  columns,
  nameOf,
}: {
  /** At least two, in the order they are shown. */
  columns: readonly ScopeColumn[]
  nameOf: (element: string) => string
}) {
  const messages = useMessages()
  const { sideBySide: text, results } = messages
  const language = useLanguage()
  const differences = scopeDifferences(columns.map(({ result }) => result))
  const isPair = columns.length === 2
  const count = (number: number) => formatNumber(number, language)
  const ofElement = (id: string) => differences.elements.find((element) => element.id === id)
  return (
    <>
      <p>{useDifferenceSentence(columns, differences, nameOf)}</p>
      <ScrollTable caption={text.table} isSaidAbove>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))}
            <th scope="col" className="number">
              {isPair ? text.difference : text.range}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.total}</th>
            {columns.map(({ id, result: { score } }) => (
              <FigureCell key={id} value={score.raw} reason={score.reasons.raw} />
            ))}
            <DifferenceCell of={differences.total} isSigned={isPair} />
          </tr>
          <tr>
            <th scope="row">{results.interval}</th>
            {columns.map(({ id, result }) => (
              <IntervalCell key={id} score={result.score} />
            ))}
            <td />
          </tr>
          {(
            [
              [text.informants, ({ score }) => count(score.informants)],
              [text.roles, ({ roles }) => roleCounts(messages, roles)],
              [
                text.answered,
                ({ answers }) => results.answeredOfAsked(count(answers.answered), count(answers.asked)),
              ],
            ] satisfies [string, (result: ScopeColumn['result']) => string][]
          ).map(([name, valueOf]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ id, result }) => (
                <td key={id} className="number">
                  {valueOf(result)}
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 2} className="quiet">
              {text.elements}
            </th>
          </tr>
          {columns[0]?.result.elements.map(({ id: element }, place) => (
            <tr key={element}>
              <th scope="row">{nameOf(element)}</th>
              {columns.map(({ id, result }) => (
                <ElementCell key={id} element={result.elements[place]} />
              ))}
              <DifferenceCell of={ofElement(element)} isSigned={isPair} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="quiet">{text.caution}</p>
    </>
  )
}

function ElementCell({ element }: { element: PracticeResult['elements'][number] | undefined }) {
  const language = useLanguage()
  const value = element?.raw ?? null
  if (value === null) return <FigureCell value={null} reason={element?.reasons.raw} />
  return (
    <td className="number">
      {formatNumber(value, language, 2)} (n {element?.informants})
    </td>
  )
}

function DifferenceCell({ of, isSigned }: { of: ScopeDifference | undefined; isSigned: boolean }) {
  const language = useLanguage()
  const value = of?.difference ?? null
  if (value === null || !isSigned) return <FigureCell value={value} reason={of?.reasons.difference} />
  return <td className="number">{signedNumber(value, language, 2)}</td>
}

function useDifferenceSentence(
  columns: readonly ScopeColumn[],
  { total, elements, most }: ReturnType<typeof scopeDifferences>,
  nameOf: (element: string) => string,
): string {
  const { sideBySide: text } = useMessages()
  const language = useLanguage()
  const points = (value: number) => formatNumber(Math.abs(value), language, 2)
  const { difference } = total
  const [from, to] = columns
  const isPair = columns.length === 2 && from !== undefined && to !== undefined
  const moved =
    difference === null
      ? text.noTotals
      : Math.abs(difference) < 0.005
        ? text.same
        : isPair
          ? text.moved({ from: from.label, to: to.label, points: points(difference), isUp: difference > 0 })
          : text.apart(points(difference))
  const widest = elements.find(({ id }) => id === most)?.difference
  return widest && most ? `${moved} ${text.most(nameOf(most), points(widest))}` : moved
}
