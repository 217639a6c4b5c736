import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

/** Places on the page about method that a step can lead to. */
export type MethodAnchor =
  | 'score'
  | 'missing-rule'
  | 'aggregation'
  | 'interval'
  | 'role-model'
  | 'ad'
  | 'a-wg'
  | 'agreement-percentile'
  | 'influence'

/** One step of a computation: what is done, with which numbers, and where formula and source stand. */
export function Step({
  heading,
  method,
  children,
}: {
  heading: string
  method?: MethodAnchor
  children: ReactNode
}) {
  const { steps: text } = useMessages()
  return (
    <li className="step">
      <h2>{heading}</h2>
      {children}
      {method && (
        <p className="step-method">
          <a href={`/method#${method}`}>
            {text.method}
            <span className="visually-hidden">: {heading}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** A line of arithmetic with its result. */
export function Sum({ children, result }: { children: ReactNode; result: string }) {
  return (
    <p className="sum">
      {children} = <strong>{result}</strong>
    </p>
  )
}
