import type { ChangeClass } from '#survey/change-rules.ts'
import { reachOf, type ChangeReach } from '#survey/change-reach.ts'
import { proposedClass, questionnaireChanges, type QuestionnaireChange } from '#survey/changes.ts'
import {
  allQuestionsOf,
  elementsOf,
  itemsOf,
  ownPageId,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'

export interface ComparedChange extends QuestionnaireChange {
  readonly reach: ChangeReach
}

/** What stands together on the page: the parts around the elements, then an element each, then the own page. */
export interface ChangeGroup {
  /** `e01`, `own`, or one of the parts that belong to no element. */
  readonly id: string
  /** Name of the element or the own page; the words for the other parts are the page's. */
  readonly name: Text | null
  readonly changes: readonly ComparedChange[]
}

export interface QuestionnaireComparison {
  readonly proposed: ChangeClass | null
  readonly groups: readonly ChangeGroup[]
  /** The names of elements and the words of items and questions that changes speak of, as they are last known. */
  readonly names: Readonly<Record<string, Text>>
}

/** All changes between two versions, arranged for a page; it works as well for a draft against its parent. */
export function compareQuestionnaires(
  from: Questionnaire,
  to: Questionnaire,
  earlier: readonly Questionnaire[] = [],
): QuestionnaireComparison {
  const changes = questionnaireChanges(from, to, earlier)
  const known = new Map([...namesIn(from), ...namesIn(to)])
  const groups = new Map<string, ComparedChange[]>(groupOrder(from, to).map((id) => [id, []]))
  for (const change of changes) groups.get(groupOf(change))?.push({ ...change, reach: reachOf(change) })
  const spoken = changes.flatMap(({ where, before, after }) => [where.id, where.element, before, after])
  return {
    proposed: proposedClass(changes),
    groups: [...groups]
      .filter(([, list]) => list.length > 0)
      .map(([id, list]) => ({ id, name: known.get(id) ?? null, changes: list })),
    names: Object.fromEntries(
      spoken.flatMap((id) => {
        const name = typeof id === 'string' ? known.get(id) : undefined
        return name && typeof id === 'string' ? [[id, name]] : []
      }),
    ),
  }
}

function groupOrder(from: Questionnaire, to: Questionnaire): readonly string[] {
  const elements = [...elementsOf(to), ...elementsOf(from)].map(({ id }) => id)
  return [...new Set(['whole', 'scopeCheck', 'facts', 'answering', ...elements, ownPageId])]
}

function groupOf({ where }: QuestionnaireChange): string {
  if (where.element !== null) return where.element
  const [root = ''] = where.path.split('/')
  if (root === 'scopeCheck' || root === 'facts') return root
  return ['stem', 'scale', 'noAnswers', 'basis', 'comment'].includes(root) ? 'answering' : 'whole'
}

function namesIn(questionnaire: Questionnaire): readonly (readonly [string, Text])[] {
  const { ownPage } = questionnaire
  return [
    ...elementsOf(questionnaire).map(({ id, name }) => [id, name] as const),
    ...itemsOf(questionnaire).map(({ id, text }) => [id, text] as const),
    ...allQuestionsOf(questionnaire).map(({ id, text }) => [id, text] as const),
    ...(ownPage ? [[ownPageId, ownPage.name] as const] : []),
  ]
}
