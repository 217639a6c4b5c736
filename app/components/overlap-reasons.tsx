import { overlapPoints, type OverlapReason } from '#analysis/overlaps.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Why a pair of practices is shown: each reason with its points, and their sum. */
export function OverlapReasons({ points, reasons }: { points: number; reasons: readonly OverlapReason[] }) {
  const { overlaps: text } = useMessages()
  if (reasons.length === 0) return <p>{text.notFound}</p>
  const parts = reasons.map((reason) => text.pointsOf(overlapPoints[reason], text.reasons[reason]))
  return (
    <p>
      {text.points(points)}: {parts.join(', ')}.
    </p>
  )
}
