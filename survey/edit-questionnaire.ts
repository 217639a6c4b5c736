import { z } from 'zod'
import { editableTexts, isMeasuredText } from './editable-texts.ts'
import { editedElement, editedItem, moved } from './edited-parts.ts'
import { QuestionOperation, editQuestions, isQuestionOperation } from './edit-questions.ts'
import type { EditFault, Edited } from './edit-fault.ts'
import { FaultList } from './format-fault.ts'
import { text as readText } from './format-shape.ts'
import { informantRoles } from './informant-wording.ts'
import { elementsOf, itemsOf, type Questionnaire } from './questionnaire.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

const id = z.string().max(40)
const direction = z.enum(['up', 'down'])

/** One change of a draft. Whatever it names is looked up; nothing is written by the name of a property. */
export const EditOperation = z.union([
  z.strictObject({
    kind: z.literal('text'),
    path: z.string().max(120),
    language: z.enum(['da', 'en']),
    value: z.string().max(20_000),
  }),
  z.strictObject({ kind: z.literal('moveItem'), item: id, by: direction }),
  z.strictObject({ kind: z.literal('reverse'), item: id, reverse: z.boolean() }),
  z.strictObject({ kind: z.literal('weight'), item: id, weight: z.number() }),
  z.strictObject({ kind: z.literal('addRoleText'), item: id, role: z.enum(informantRoles) }),
  z.strictObject({ kind: z.literal('removeRoleText'), item: id, role: z.enum(informantRoles) }),
  z.strictObject({ kind: z.literal('basis'), isAsked: z.boolean() }),
  ...QuestionOperation.options,
])
export type EditOperation = z.infer<typeof EditOperation>

/**
 * A draft after some operations, in their order, all or none.
 *
 * @param before states of it that ids and codes must not be taken from: its parent, and earlier revisions. The newest
 *   that has the question of what answers rest on gives its words when that is asked again.
 * @returns a questionnaire that `readQuestionnaire` gave; or every operation that failed, with why.
 */
export function editQuestionnaire(
  questionnaire: Questionnaire,
  operations: readonly EditOperation[],
  before: readonly Questionnaire[] = [],
): { readonly questionnaire: Questionnaire } | { readonly faults: readonly EditFault[] } {
  let edited = questionnaire
  const faults: EditFault[] = []
  operations.forEach((operation, index) => {
    const result = isQuestionOperation(operation)
      ? editQuestions(edited, operation, before)
      : edit(edited, operation, before)
    if ('code' in result) faults.push({ operation: index, ...result })
    else edited = result
  })
  if (faults.length > 0) return { faults }
  const read = readQuestionnaire(edited)
  if ('questionnaire' in read) return read
  const { code, expected } = read.faults[0] ?? { code: 'wrong_type' as const }
  return { faults: [{ operation: operations.length - 1, code, ...(expected && { expected }) }] }
}

/** Whether an operation can change what decides a score or what is asked in it: not while the core is locked. */
export function isCoreOperation(operation: EditOperation): boolean {
  if (operation.kind === 'text') return isMeasuredText(operation.path)
  return coreKinds.has(operation.kind)
}

const coreKinds: ReadonlySet<EditOperation['kind']> = new Set([
  'moveItem',
  'reverse',
  'weight',
  'addRoleText',
  'removeRoleText',
])

type OwnOperation = Exclude<EditOperation, QuestionOperation>

function edit(q: Questionnaire, operation: OwnOperation, before: readonly Questionnaire[]): Edited {
  switch (operation.kind) {
    case 'text':
      return setText(q, operation)
    case 'basis':
      return setBasis(q, operation.isAsked, before)
    case 'moveItem':
      return moveItem(q, operation.item, operation.by)
  }
  const item = itemsOf(q).find((one) => one.id === operation.item)
  if (!item) return { code: 'unknown_item' }
  switch (operation.kind) {
    case 'reverse':
      return editedItem(q, item.id, (one) => ({ ...one, reverse: operation.reverse }))
    case 'weight':
      return editedItem(q, item.id, ({ weight: _, ...one }) =>
        // 1 is what a weight left out means
        operation.weight === 1 ? one : { ...one, weight: operation.weight },
      )
    case 'addRoleText':
      return editedItem(q, item.id, (one) => ({
        ...one,
        textByRole: { [operation.role]: one.text, ...one.textByRole },
      }))
    case 'removeRoleText':
      return editedItem(q, item.id, (one) => ({
        ...one,
        textByRole: { ...one.textByRole, [operation.role]: undefined },
      }))
  }
}

function setText(q: Questionnaire, { path, language, value }: OwnOperation & { kind: 'text' }): Edited {
  const place = editableTexts(q).find((one) => one.path === path)
  if (!place) return { code: 'unknown_text' }
  const faults = new FaultList(1)
  const read = readText({ ...place.text, [language]: value }, '', faults)
  if (read) return place.with(read)
  const { code, expected } = faults.faults[0] ?? { code: 'wrong_type' as const }
  return { code, ...(expected && { expected }) }
}

function moveItem(q: Questionnaire, itemId: string, by: 'up' | 'down'): Edited {
  const element = elementsOf(q).find(({ items }) => items.some((item) => item.id === itemId))
  if (!element) return { code: 'unknown_item' }
  const index = element.items.findIndex((item) => item.id === itemId)
  const items = moved(element.items, index, by)
  return items ? editedElement(q, element.id, (one) => ({ ...one, items })) : { code: 'no_place_beyond' }
}

const firstBasis: NonNullable<Questionnaire['basis']> = {
  text: { da: 'Hvad bygger du svarene på?', en: 'What do your answers rest on?' },
  options: [
    { code: 'own', label: { da: 'Det, jeg selv har oplevet', en: 'What I have seen myself' } },
    { code: 'told', label: { da: 'Det, andre har fortalt mig', en: 'What others have told me' } },
    { code: 'written', label: { da: 'Noget, der er skrevet ned', en: 'Something that is written down' } },
    { code: 'impression', label: { da: 'Et samlet indtryk', en: 'A general impression' } },
  ],
}

function setBasis(q: Questionnaire, isAsked: boolean, before: readonly Questionnaire[]): Questionnaire {
  if (isAsked) {
    const known = before.findLast(({ basis }) => basis !== undefined)?.basis
    return { ...q, basis: q.basis ?? known ?? firstBasis }
  }
  const { basis: _, ...rest } = q
  return rest
}
