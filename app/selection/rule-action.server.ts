import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { db } from '#app/db.server.ts'
import { typedFields } from '#app/http/form.ts'
import { findStandingRule, insertSelectionRule } from '#db/queries/selection-rules.ts'
import type { Language } from '#db/schema.ts'
import { fieldOfPath } from './field-of-path.ts'
import { readRuleFields, type FieldFault } from './read-rule-fields.ts'
import type { RuleFault } from './rule-faults.ts'
import { ruleFields } from './rule-fields.ts'
import { type RuleFields } from './rule-controls.ts'
import { readRuleFile, type RuleFileFault, type RuleFileFaultCode } from './rule-file.ts'
import type { RuleGround } from './rule-ground.server.ts'
import { ruleLimits } from './rule-limits.ts'
import { misfitsOf } from './rule-fit.ts'
import { workFaults } from './rule-work.ts'
import { rowDeed, withRows } from './rule-rows.ts'
import { ruleText } from './rule-text.ts'

type Sent = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** What the page of a rule shows after something was asked of it, with all that was typed. */
export interface RuleAnswer {
  readonly status: 200 | 409 | 422
  readonly values: RuleFields
  readonly faults: readonly FieldFault[]
  /** A rule that was looked at, or that came too late. */
  readonly looked: { readonly rule: SelectionRule; readonly digest: string } | null
  readonly because: 'looked_at' | 'imported' | 'overtaken' | 'unchanged' | 'rows' | 'faults' | 'file'
  readonly file: RuleFileFault | readonly RuleFault[] | null
}

const aside = ['intent', 'after', 'reason', 'file']

/**
 * Does what the form asks: looks at the rule in words, makes a row more or less, reads a file into the form, or registers the
 * rule.
 *
 * @returns `registered`, or what the page shows.
 */
export async function answerRuleForm(
  sent: Sent,
  ground: RuleGround,
  about: {
    readonly studyId: string
    readonly waveId: string
    readonly by: string
    readonly at: string
    readonly language: Language
  },
): Promise<'registered' | RuleAnswer> {
  const intent = typeof sent['intent'] === 'string' ? sent['intent'] : ''
  const standing = (await findStandingRule(db, about.waveId))?.rule ?? null
  const { intent: _, file: _file, ...values } = typedFields(sent)
  if (intent === 'import') return importedRule(sent, values, ground, standing, about.language)
  const answer = (
    status: RuleAnswer['status'],
    because: RuleAnswer['because'],
    rest: Partial<Pick<RuleAnswer, 'values' | 'faults' | 'looked'>> = {},
  ): RuleAnswer => ({ status, because, values, faults: [], looked: null, file: null, ...rest })
  const deed = rowDeed(intent)
  if (deed) return answer(200, 'rows', { values: withRows(values, deed) })
  const isRegistering = intent === 'register'
  const read = readRuleFields(sent, ground.bounds, ground, aside)
  const wrong = [
    ...(isRegistering || intent === 'preview' ? [] : [formFault('intent')]),
    ...(isRegistering ? reasonFaults(sent['reason']) : []),
    ...(typeof sent['after'] === 'string' && /^\d{1,6}$/.test(sent['after']) ? [] : [formFault('after')]),
  ]
  const misfits = read.rule ? faultsFor(read.rule, ground, standing) : []
  const unfit = misfits.map(({ path, code, detail }) => ({ field: fieldOfPath(path), code, detail }))
  const faults = [...(read.faults ?? []), ...unfit, ...wrong]
  if (faults.length > 0 || !read.rule) return answer(422, 'faults', { faults })
  const { text, digest } = ruleText(read.rule)
  const looked = { rule: read.rule, digest }
  if (!isRegistering) return answer(200, 'looked_at', { looked })
  const { language: __, ...deedOf } = about
  const { status } = await insertSelectionRule(db, {
    ...deedOf,
    text,
    digest,
    after: Number(sent['after']),
    reason: String(sent['reason']).trim(),
  })
  return status === 'registered' ? status : answer(409, status, { looked })
}

/** What is wrong with a rule for this wave: it says what is not so, or would hold the analysis for too long. */
function faultsFor(rule: SelectionRule, ground: RuleGround, standing: SelectionRule | null): RuleFault[] {
  return [...misfitsOf(rule, ground, standing), ...workFaults(rule, ground.size)]
}

function formFault(name: 'intent' | 'after'): FieldFault {
  return { field: 'form', code: 'unrecognized_keys', detail: name }
}

function reasonFaults(reason: Sent[string] | undefined): FieldFault[] {
  const fault = (code: string): FieldFault[] => [{ field: 'reason', code, detail: null }]
  if (typeof reason !== 'string' || reason.trim() === '') return fault('reason_missing')
  return reason.length > ruleLimits.reason ? fault('reason_long') : []
}

/** A file that is refused leaves the form as it was typed; one that is read takes its place, but for the reason. */
async function importedRule(
  { file }: Sent,
  typed: RuleFields,
  ground: RuleGround,
  standing: SelectionRule | null,
  language: Language,
): Promise<RuleAnswer> {
  const answer = (
    rest: Pick<RuleAnswer, 'status' | 'because' | 'file'> & Partial<RuleAnswer>,
  ): RuleAnswer => ({
    values: typed,
    faults: [],
    looked: null,
    ...rest,
  })
  const refused = (file: RuleAnswer['file']) => answer({ status: 422, because: 'file', file })
  const unread = (code: RuleFileFaultCode, detail: string | null = null) => refused({ code, detail })
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return unread('no_file')
  if (file.size === 0) return unread('empty')
  if (file.size > ruleLimits.fileBytes) return unread('too_large', String(ruleLimits.fileBytes / 1024))
  const read = readRuleFile(await file.text(), ground.bounds)
  if ('fault' in read) return refused(read.fault)
  if ('faults' in read) return refused(read.faults)
  const misfits = faultsFor(read.rule, ground, standing)
  if (misfits.length > 0) return refused(misfits)
  const values = {
    ...ruleFields(read.rule, ground.bounds.elements, language),
    reason: typed['reason'] ?? '',
    ...(typed['after'] !== undefined && { after: typed['after'] }),
  }
  return answer({ status: 200, because: 'imported', file: null, looked: read, values })
}
