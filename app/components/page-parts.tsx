/** A part of a page, by the id of its heading or section. */
export interface PagePart {
  readonly id: string
  readonly name: string
}

/** The way to each part of a long page. */
export function PageParts({
  label,
  parts,
}: {
  /** What the list is called; no other on the page is called so. */
  label: string
  parts: readonly PagePart[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="page-parts">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
