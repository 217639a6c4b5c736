/** Where there is nothing yet: what is missing, and the way to it. */
export function NothingYet({ lead, to, label }: { lead: string; to: string; label: string }) {
  return (
    <>
      <p>{lead}</p>
      <p>
        <a className="button" href={to}>
          {label}
        </a>
      </p>
    </>
  )
}
