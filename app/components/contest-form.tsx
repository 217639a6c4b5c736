import { useMessages } from '#app/messages/use-messages.ts'
import type { ContestDecision } from '#db/schema.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'
import { ScopeFields } from './practice-fields.tsx'
import { scopeCardFields } from './scope-card.tsx'
import { changesBetween, ValueChanges } from './value-changes.tsx'

type Values = Readonly<Record<string, string>>

/** What a form says that was not saved. */
export interface RejectedContest extends RejectedDecision {
  readonly overtaken: 'decision' | 'card' | null
  /** Why this decision cannot be made, by code. */
  readonly fault: string | null
}

/** Decides about a contested scope: keep, delimit anew with a new card, or set aside; with a reason. */
export function ContestForm({
  decisions,
  after,
  card,
  rejected,
  back,
}: {
  /** Those that this member may make. */
  decisions: readonly ContestDecision[]
  /** How many were made. */
  after: number
  /** The card that stands now. */
  card: {
    readonly values: Values
    readonly seen: string
    readonly version: number
    readonly isNewer: boolean
  }
  rejected: RejectedContest | undefined
  back: string
}) {
  const { contested: text, practices } = useMessages()
  const typed = rejected?.values
  const mayDelimit = decisions.includes('rescoped')
  const isAnew = typed?.decision === 'rescoped'
  const seen = typed && rejected.overtaken !== 'card' ? (typed.seen ?? card.seen) : card.seen
  return (
    <>
      {rejected?.fault && (
        <div className="alert" role="alert">
          <p>{text.faults[rejected.fault]}</p>
        </div>
      )}
      {rejected?.overtaken === 'card' && (
        <>
          <div className="alert" role="alert">
            <p>{text.cardOvertaken}</p>
          </div>
          <ValueChanges
            caption={practices.scope}
            from={practices.standsNow}
            to={practices.yours}
            changes={changesBetween(scopeCardFields, card.values, rejected.values)}
          />
        </>
      )}
      <DecisionForm
        choice={{
          name: 'decision',
          label: text.choice,
          choices: decisions.map((value) => ({
            value,
            label: `${text.choose[value]}: ${text.hints[value]}`,
          })),
        }}
        seen={{ after, ...(mayDelimit && { seen }) }}
        save={text.save}
        rejected={rejected}
        back={back}
      >
        {mayDelimit && (
          <details open={isAnew}>
            <summary>{text.openCard}</summary>
            <h3>{text.cardHeading}</h3>
            <p className="quiet">{text.cardLead(card.version)}</p>
            {card.isNewer && <p className="notice">{text.cardNewer(card.version)}</p>}
            <ScopeFields values={typed ?? card.values} invalid={rejected?.invalid} />
          </details>
        )}
      </DecisionForm>
    </>
  )
}
