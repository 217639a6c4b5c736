import { useContext } from 'react'
import { SavingContext } from '#app/saved-charts/saving.ts'

/** What a row of practices is called, above its marks: on a page a link to the practice, in a file plain text. */
export function RowName({
  row: { code, name, href },
  label,
  y,
  targetWidth,
}: {
  row: { readonly code: string; readonly name: string; readonly href: string }
  /** As much of code and name as there is room for. */
  label: string
  /** Of the text's base line. */
  y: number
  /** Of what can be hit. */
  targetWidth: string
}) {
  const isFile = useContext(SavingContext) !== null
  const text = (
    <text className="row-label" x="0" y={y}>
      {label}
    </text>
  )
  if (isFile) return text
  return (
    <>
      {/* an edge of its own would cover the line under the link: it lies below */}
      <g className="row-edge" aria-hidden="true">
        {text}
      </g>
      <a href={href} aria-label={`${code} ${name}`} className="row-link">
        <rect className="row-target" x="0" y={y - 17} width={targetWidth} height="24" />
        {text}
      </a>
    </>
  )
}
