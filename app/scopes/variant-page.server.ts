import { z } from 'zod'
import type { VariantFindings } from '#analysis/variant-checks.ts'
import { disposition, type Disposition } from '#analysis/field.ts'
import { findScopeCheckSetting } from '#db/queries/fielding-facts.ts'
import { findFieldedScopes } from '#db/queries/scope-use.ts'
import { listVariants, type ScopeVariant } from '#db/queries/scope-variants.ts'
import { listVariantHolders } from '#db/queries/variant-assignments.ts'
import { listWaves } from '#db/queries/waves.ts'
import type { Role } from '#db/schema.ts'
import { withPersons, type PersonOnPage } from '#app/informants/assignment-selection.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm, typedText } from '#app/http/form.ts'
import { variantFindings } from './scope-findings.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/** Somebody who could be asked about a variant, or is. */
export interface ShownHolder {
  readonly assignmentId: string
  readonly informantId: string
  readonly informantCode: string
  readonly role: Role
  /** Where the ordinary assignment stands, and the one about the variant; `null` when there is none. */
  readonly state: Disposition
  readonly variant: Disposition | null
  readonly person: PersonOnPage | null
}

/** A wave that is not closed, with everybody in it who is asked about the practice. */
export interface GivingWave {
  readonly id: string
  readonly title: string
  readonly isPlanned: boolean
  readonly holders: readonly ShownHolder[]
}

/** @throws Response 404 for what is no variant of the practice. */
export async function requireVariant(practiceId: string, scopeId: string | undefined): Promise<ScopeVariant> {
  const variant = (await listVariants(db, practiceId)).find(({ id }) => id === scopeId)
  if (!isId(scopeId) || !variant) throw notFound()
  return variant
}

/** What keeps a variant from the field, and whether it may still be edited. */
export async function variantState(
  studyId: string,
  variant: ScopeVariant,
): Promise<{ readonly findings: VariantFindings; readonly isFielded: boolean }> {
  const setting = await findScopeCheckSetting(db, studyId)
  const findings = variantFindings(
    { kind: variant.kind, scope: variant, ordinary: variant.ordinary },
    setting,
  )
  return { findings, isFielded: (await findFieldedScopes(db, [variant.id])).size > 0 }
}

/** Where a variant can be given: waves that are not closed and ask about its practice, the newest first. */
export async function listGivingWaves(
  studyId: string,
  { id: scopeId, practiceId }: ScopeVariant,
  mayReadNames: boolean,
): Promise<GivingWave[]> {
  const waves = (await listWaves(db, studyId)).filter(({ closedAt }) => closedAt === null)
  const giving: GivingWave[] = []
  for (const { id, title, openedAt } of waves) {
    const holders = (await listVariantHolders(db, { waveId: id, practiceId, scopeId })).map(
      ({ assignmentId, informantId, informantCode, role, variant, ...times }) => ({
        assignmentId,
        informantId,
        informantCode,
        role,
        state: disposition(times),
        variant: variant && disposition(variant),
      }),
    )
    if (holders.length === 0) continue
    giving.push({
      id,
      title,
      isPlanned: openedAt === null,
      holders: await withPersons(studyId, holders, mayReadNames),
    })
  }
  return giving
}

const id = z.string().regex(/^[\w-]{1,64}$/)
const VariantForm = z.discriminatedUnion('intent', [
  z.strictObject({
    intent: z.literal('give'),
    wave: id,
    assignment: z.preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z
        .array(id)
        .min(1)
        .refine((ids) => new Set(ids).size === ids.length),
    ),
  }),
  z.strictObject({ intent: z.literal('end'), reason: z.string().trim().min(1).max(2000) }),
])

export type VariantIntent = z.infer<typeof VariantForm>

/** What the address says was done on the page before this one. */
export const VariantDone = z.object({
  done: z.enum(['created', 'edited', 'unchanged', 'ended', 'given']).nullable().catch(null),
  given: z.coerce.number().int().min(0).max(100_000).catch(0),
})

/** What stands on the page after a form that was not followed. */
export interface RejectedVariant {
  readonly fault: 'nobody' | 'reason' | 'stopped' | 'wave_closed'
  readonly reason: string
}

/** Reads a form of a variant's page; what makes no sense is the fault of the form that was sent. */
export async function readVariantForm(
  request: Request,
): Promise<{ readonly intent: VariantIntent | null; readonly rejected: RejectedVariant }> {
  const fields = fieldsOf(await readForm(request))
  const form = VariantForm.safeParse(fields)
  const fault = fields.intent === 'end' ? ('reason' as const) : ('nobody' as const)
  return { intent: form.success ? form.data : null, rejected: { fault, reason: typedText(fields.reason) } }
}
