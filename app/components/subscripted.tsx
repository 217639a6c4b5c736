import { Fragment } from 'react'

const index = 'a_wg'

/** A text in which the name of the agreement index stands as it does in print: a with wg below the line. */
export function Subscripted({ text }: { text: string }) {
  const [before, ...parts] = text.split(index)
  return (
    <>
      {before}
      {parts.map((part) => (
        <Fragment key={part}>
          a<sub>wg</sub>
          {part}
        </Fragment>
      ))}
    </>
  )
}
