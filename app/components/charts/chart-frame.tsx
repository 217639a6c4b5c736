import { useId, type ReactNode } from 'react'

/** The picture itself, with its name and what it shows in words for whoever cannot see it. */
export function ChartFrame({
  title,
  sentence,
  height,
  children,
}: {
  title: string
  sentence: string
  height: number
  children: ReactNode
}) {
  const id = useId()
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-sentence`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-sentence`}>{sentence}</desc>
      {children}
    </svg>
  )
}
