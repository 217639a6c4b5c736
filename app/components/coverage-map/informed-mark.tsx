import type { Informed } from '#analysis/coverage-map/informed.ts'

/**
 * The mark of how well a practice is informed, in the middle of its place: a cross where nobody has answered, an open triangle
 * for one informant, a square for several in one role, a disc for several roles. They differ in shape and in how dark they are.
 *
 * @param radius in pixels.
 */
export function InformedMark({ informed, radius: r }: { informed: Informed; radius: number }) {
  const className = `informed-${informed}`
  switch (informed) {
    case 'several_roles':
      return <circle className={className} r={r} />
    case 'one_role':
      return <rect className={className} x={-0.88 * r} y={-0.88 * r} width={1.76 * r} height={1.76 * r} />
    case 'one':
      return <path className={className} d={`M0 ${-r}L${0.95 * r} ${0.7 * r}H${-0.95 * r}Z`} />
    case 'none':
      return (
        <path
          className={className}
          d={`M${-0.7 * r} ${-0.7 * r}L${0.7 * r} ${0.7 * r}M${0.7 * r} ${-0.7 * r}L${-0.7 * r} ${0.7 * r}`}
        />
      )
  }
}
