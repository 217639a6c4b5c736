import { useLocation } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'

/** In which shape a profile is drawn; lines unless somebody asks for the other. */
export const profileShapes = ['lanes', 'radar'] as const
export type ProfileShape = (typeof profileShapes)[number]

/** The way to the same page with the profile in its other shape. */
export function ShapeLink({
  shape,
  to,
}: {
  shape: ProfileShape
  /** The part of the page that it is in, `#…`. */
  to: string
}) {
  const { profile: text } = useMessages()
  const asked = new URLSearchParams(useLocation().search)
  if (shape === 'radar') asked.delete('shape')
  else asked.set('shape', 'radar')
  return (
    <p className="on-screen">
      <a href={`?${asked}${to}`}>{shape === 'radar' ? text.asLanes : text.asRadar}</a>
    </p>
  )
}
