import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { Subscripted } from '../subscripted.tsx'

/** The steps from data to a figure with the study's own numbers, and the way to its formula and source. */
export function HowComputed({
  figure,
  anchor,
  steps,
  children,
}: {
  /** Name of the figure, for whoever hears the page. */
  figure: string
  /** Of the page on method. */
  anchor: string
  steps: readonly (string | false | null)[]
  children?: ReactNode
}) {
  const { studyPages: text } = useMessages()
  return (
    <details className="how">
      <summary>
        {text.how}
        <Subscripted text={text.howOf(figure)} />
      </summary>
      <ol>{steps.map((step) => step && <li key={step}>{step}</li>)}</ol>
      {children}
      <p>
        <a href={`/method#${anchor}`}>
          <Subscripted text={text.sourceOf(figure)} />
        </a>
      </p>
    </details>
  )
}
