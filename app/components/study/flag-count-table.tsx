import { flagLevels, isContext, type FlagLevel } from '#analysis/flags/flag.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ShownFlagCount } from '#app/results/sealed-flag.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'

const levels: readonly FlagLevel[] = ['practice', 'informant', 'element']

/** Every flag there is: how often it was found, of how many, and how often chance would; each leads to where it was found. */
export function FlagCountTable({ counts, chosen }: { counts: readonly ShownFlagCount[]; chosen: string }) {
  const { flagCounts: text, flags, seal } = useMessages()
  const { count, number } = useFormats()
  const possible = (of: number, level: FlagLevel) => {
    if (of === 0) return text.notApplicable
    return of === 1 ? text.oneUnit[level] : text.ofUnit(count(of), text.unit[level])
  }
  return (
    <ScrollTable caption={text.table} className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.flag}</th>
          {[text.found, text.of, text.byChance].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {levels.map((level) => (
        <tbody key={level}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="quiet">
              {text.groups[level]}
            </th>
          </tr>
          {counts
            .filter(({ flag }) => flagLevels[flag] === level)
            .map(({ flag, found, of, expectedByChance, isKeptBack }) => {
              const { name } = flags.texts[flag]
              const whyNone = isKeptBack ? seal.notShown : text.noRate
              return (
                <tr key={flag}>
                  <th scope="row">
                    {found > 0 ? <a href={`?${chosen && `${chosen}&`}flag=${flag}#found`}>{name}</a> : name}
                    {isContext(flag) && <span className="quiet line-detail">{text.isContext}</span>}
                  </th>
                  <td className="number" data-label={text.found}>
                    {count(found)}
                  </td>
                  <td className="number" data-label={text.of}>
                    {possible(of, level)}
                  </td>
                  <td className="number" data-label={text.byChance}>
                    {expectedByChance !== null ? (
                      number(expectedByChance, 1)
                    ) : (
                      <>
                        <abbr title={whyNone}>–</abbr>
                        <span className="visually-hidden"> {whyNone}</span>
                      </>
                    )}
                  </td>
                </tr>
              )
            })}
        </tbody>
      ))}
    </ScrollTable>
  )
}
