import type { ScoreDistribution } from '#analysis/distributions.ts'
import type { Messages } from '#app/messages/da.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedGroup } from '#app/release/released-view.ts'
import type { Language } from '#db/schema.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import type { ElementName } from './element-names.ts'
import { ReleasedElements } from './released-elements.tsx'
import { ReleasedPractices, type NamedLine } from './released-practices.tsx'
import { ReleasedRoles } from './released-roles.tsx'

/** Everything that is released of a wave: the practices on each element, the elements by role, and the list of practices. */
export function ReleasedView({
  roles,
  spreads,
  elements,
  practices,
  asOne,
  lines,
  minimum,
  scale,
  path,
  isSaved,
}: {
  roles: readonly ReleasedGroup[]
  spreads: readonly { readonly id: string; readonly distribution: ScoreDistribution }[]
  elements: readonly ElementName[]
  /** How many there are, on all pages. */
  practices: number
  /** Of them, how many have several versions of their scope counted as one. */
  asOne: number
  lines: readonly NamedLine[]
  minimum: number
  scale: ChartScale
  /** Below which every practice has a page. */
  path: string
  /** Whether the figures are released, so that their chart can be had as a file. */
  isSaved: boolean
}) {
  const messages = useMessages()
  const { release: text } = messages
  const language = useLanguage()
  const nameOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const hasInterval = lines.some(({ total }) => total.interval)
  return (
    <>
      <section>
        <h2>{text.elementsHeading}</h2>
        <ReleasedElements
          spreads={namedSpreads(spreads, elements, messages, language)}
          practices={practices}
          scale={scale}
          isSaved={isSaved}
        />
      </section>
      <section>
        <h2>{text.rolesHeading}</h2>
        <p className="prose">{text.rolesIntro}</p>
        <ReleasedRoles caption={text.rolesTable} groups={roles} nameOf={nameOf} minimum={minimum} />
      </section>
      <section>
        <h2>{text.practicesHeading}</h2>
        <p className="prose">
          {text.what} {hasInterval ? text.interval : text.noInterval}{' '}
          <a href="/method#disclosure">{text.howLink}</a>.
        </p>
        {asOne > 0 && <p className="prose">{text.asOneCount(asOne)}</p>}
        <ReleasedPractices lines={lines} minimum={minimum} path={path} />
      </section>
    </>
  )
}

/** Elements under their names in the wave's questionnaire, and the total under its own. */
export function namedSpreads<Spread extends { readonly id: string }>(
  spreads: readonly Spread[],
  elements: readonly ElementName[],
  { release: text }: Pick<Messages, 'release'>,
  language: Language,
): (Spread & { readonly name: string })[] {
  return spreads.map((spread) => ({
    ...spread,
    name:
      spread.id === 'total'
        ? text.score
        : (elements.find(({ id }) => id === spread.id)?.name[language] ?? spread.id),
  }))
}
