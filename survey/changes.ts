import { changeClasses, changeRules, type ChangeClass, type ChangeKind } from './change-rules.ts'
import { partsOf, type Part } from './questionnaire-parts.ts'
import type { Questionnaire } from './questionnaire.ts'
import { isReturnedCode, isReusedCode, isReusedId, type Parts } from './reused.ts'
import { sameValue, sameWords } from './same-part.ts'

/** One difference between two versions. */
export interface QuestionnaireChange {
  readonly class: ChangeClass
  readonly kind: ChangeKind
  readonly where: {
    /** `e01`, `own` for the page of one's own questions, `null` for what belongs to no element. */
    readonly element: string | null
    /** Of an item or a question. */
    readonly id: string | null
    /** The role whose words changed, the rating or code whose label did. */
    readonly code: string | null
    /** Tells this change from every other between the same two versions: `field/e01_1/anchor`. */
    readonly path: string
  }
  /** `null` when it was not there. Lists are ids or codes in order. */
  readonly before: Part['value'] | null
  /** `null` when it is gone. */
  readonly after: Part['value'] | null
}

/**
 * Every difference between two versions but that of id and parent, in the order of the later one; what is gone comes last.
 * None is left out: without changes both digests are the same.
 *
 * @param earlier the versions of the lineage before `from`: an id of theirs that comes back with another meaning is
 *   `reused_id`.
 */
export function questionnaireChanges(
  from: Questionnaire,
  to: Questionnaire,
  earlier: readonly Questionnaire[] = [],
): readonly QuestionnaireChange[] {
  const before = partsByPath(from)
  const after = partsByPath(to)
  const compared = { before, after, earlier: earlier.map(partsByPath), labels: labelsAmong(before) }
  const gone = [...before.keys()].filter((path) => !after.has(path))
  return [...after.keys(), ...gone]
    .map((path) => changeAt(path, compared))
    .filter((change) => change !== undefined)
}

/** The highest class among changes; `null` when there are none. */
export function proposedClass(changes: readonly QuestionnaireChange[]): ChangeClass | null {
  return changeClasses.findLast((letter) => changes.some((change) => change.class === letter)) ?? null
}

/**
 * The class that a person gives a new version. Any may be raised, and A, B and C may be lowered among themselves (a
 * reason is asked for by the page); D and E are never lowered. Nothing is published as F.
 */
export function decidedClass(proposed: ChangeClass, wanted: ChangeClass): ChangeClass | 'not_allowed' {
  if (proposed === 'F' || wanted === 'F') return 'not_allowed'
  return wanted >= proposed || proposed <= 'C' ? wanted : 'not_allowed'
}

interface Compared {
  readonly before: Parts
  readonly after: Parts
  readonly earlier: readonly Parts[]
  /** The labels of the version before, by the codes they belong among. */
  readonly labels: ReadonlyMap<string, readonly Part[]>
}

function changeAt(path: string, compared: Compared): QuestionnaireChange | undefined {
  const was = compared.before.get(path)
  const is = compared.after.get(path)
  const part = is ?? was
  if (!part || (was && is && sameValue(was.value, is.value) && was.stores === is.stores)) return undefined
  // an order that is new or gone has its fields, new or gone, to tell of it
  if ((!was || !is) && Array.isArray(part.value)) return undefined
  // what comes or goes with its field is told by the field
  if (part.within !== undefined && !isKept(part.within, compared)) return undefined
  const [kind, letter] = verdictOn(part, was, compared)
  return {
    class: letter,
    kind,
    where: { element: part.element ?? null, id: part.id ?? null, code: part.code ?? null, path },
    before: was?.value ?? null,
    after: is?.value ?? null,
  }
}

/** @param part as it is now, or as it was when it is gone. */
function verdictOn(
  part: Part,
  was: Part | undefined,
  compared: Compared,
): readonly [ChangeKind, ChangeClass] {
  const rule = changeRules[part.rule]
  if (part === was) return rule.removed
  if (isReusedId(was, part, compared)) return ['reused_id', 'F']
  if (!was) return isReturnedCode(part, compared.earlier) ? ['code_reused', 'F'] : rule.added
  const labels = compared.labels.get(part.among ?? '') ?? []
  if (isReusedCode(was, part, labels, compared.after)) {
    return [part.code === undefined ? 'reused_id' : 'code_reused', 'F']
  }
  return sameWords(was.value, part.value) ? ['punctuation', 'A'] : rule.changed
}

function isKept(path: string, { before, after }: Compared): boolean {
  const was = before.get(path)
  const is = after.get(path)
  return was !== undefined && is !== undefined && was.stores === is.stores
}

function partsByPath(questionnaire: Questionnaire): Parts {
  return new Map(partsOf(questionnaire).map((part) => [part.path, part]))
}

function labelsAmong(parts: Parts): ReadonlyMap<string, readonly Part[]> {
  const labels = new Map<string, Part[]>()
  for (const part of parts.values()) {
    if (part.among === undefined) continue
    const kept = labels.get(part.among)
    if (kept) kept.push(part)
    else labels.set(part.among, [part])
  }
  return labels
}
