import type { Perspectives } from '#analysis/perspectives.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { CommentRow } from '#db/queries/results.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { FoldedComments } from './element-comments.tsx'
import { PerspectiveFigure } from './perspective-figure.tsx'
import { PerspectiveLimits, PerspectiveLists } from './perspective-lists.tsx'
import type { StepsPath } from './steps-path.ts'

interface SeenFromRoles {
  readonly perspectives: Perspectives
  readonly version: PracticeResult
  readonly comments: readonly CommentRow[]
  readonly nameOf: (element: string) => string
  readonly scale: ChartScale
  readonly stepsPath: StepsPath
}

/** The whole card: chart, numbers, and the elements in lists; or why there is nothing to compare. */
export function PerspectiveCard({
  perspectives,
  version,
  comments,
  nameOf,
  scale,
  stepsPath,
}: SeenFromRoles) {
  const { perspectives: text } = useMessages()
  if (perspectives.alone) return <p className="notice">{text.alone[perspectives.alone]}</p>
  return (
    <>
      <PerspectiveLists
        perspectives={perspectives}
        nameOf={nameOf}
        heading="h3"
        below={(element) => (
          <FoldedComments version={version} comments={comments} element={element} name={nameOf(element)} />
        )}
      />
      <PerspectiveLimits perspectives={perspectives} scale={scale} />
      <PerspectiveFigure {...{ perspectives, version, nameOf, scale, stepsPath }} />
    </>
  )
}

const mostOnProfile = 3

/** Its short form on the profile: the beginning of the lists, and the way to the card with all of them. */
export function PerspectiveSummary({
  perspectives,
  version,
  comments,
  nameOf,
  to,
}: Omit<SeenFromRoles, 'scale' | 'stepsPath'> & { to: string }) {
  const { perspectives: text } = useMessages()
  if (perspectives.alone) return <p className="notice">{text.alone[perspectives.alone]}</p>
  return (
    <>
      <PerspectiveLists
        perspectives={perspectives}
        nameOf={nameOf}
        heading="h4"
        most={mostOnProfile}
        below={(element) => (
          <FoldedComments version={version} comments={comments} element={element} name={nameOf(element)} />
        )}
      />
      <p>
        <a href={to}>{text.openCard}</a>
      </p>
    </>
  )
}
