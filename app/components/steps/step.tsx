import type { ReactNode } from 'react'
import type { MethodAnchor } from '#app/method/anchors.ts'
import { MethodLink } from '../method-link.tsx'

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
  return (
    <li className="step">
      <h2>{heading}</h2>
      {children}
      {method && (
        <p className="step-method">
          <MethodLink to={method} about={heading} />
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
