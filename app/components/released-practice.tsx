import { useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedScope } from '#app/release/released-view.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { useElementNames, type ElementName } from './element-names.ts'
import { ReleasedProfile } from './released-profile.tsx'
import { ScopeList } from './scope-list.tsx'

/** Everything that is released of a practice: each version of its scope with its profile. */
export function ReleasedPractice({
  scopes,
  elements,
  minimum,
  scale,
  isSaved,
}: {
  scopes: readonly (ReleasedScope & {
    readonly included: readonly string[]
    readonly excluded: readonly string[]
  })[]
  elements: readonly ElementName[]
  minimum: number
  scale: ChartScale
  /** Whether the figures are released, so that their chart can be had as a file. */
  isSaved: boolean
}) {
  const { release: text } = useMessages()
  const nameOf = useElementNames(elements)
  return (
    <>
      {scopes.map((scope) => (
        <section key={scope.scopeVersion}>
          <h2>
            {text.profileHeading}, {text.scope(scope.scopeVersion)}
          </h2>
          {scope.asOne && <p className="notice">{text.asOneLong(scope.asOne)}</p>}
          <div className="scope-lists">
            <ScopeList kind="included" lines={scope.included} />
            <ScopeList kind="excluded" lines={scope.excluded} />
          </div>
          <ReleasedProfile scope={scope} nameOf={nameOf} minimum={minimum} scale={scale} isSaved={isSaved} />
        </section>
      ))}
      <p className="prose quiet">
        {text.interval} <a href="/method#disclosure">{text.howLink}</a>.
      </p>
    </>
  )
}
