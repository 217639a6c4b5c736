import { useMessages } from '#app/messages/use-messages.ts'

/** The way down to this page; the page itself is its heading and is left out. */
export function Breadcrumb({ steps }: { steps: readonly { to: string; label: string }[] }) {
  const { frame } = useMessages()
  return (
    <nav aria-label={frame.breadcrumb}>
      <ol className="breadcrumb">
        {steps.map((step) => (
          <li key={step.to}>
            <a href={step.to}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
