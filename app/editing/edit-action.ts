import { z } from 'zod'
import { EditOperation } from '#survey/edit-questionnaire.ts'

/** What a button of the editor sends: `moveItem:e01_1:up`, and the choice beside it where there is one. */
export const EditAction = z.strictObject({ do: z.string().max(120), with: z.string().max(40) })
export type EditAction = z.infer<typeof EditAction>

/** The operation that a button stands for; `null` for what no button sends. */
export function operationOf(action: EditAction): EditOperation | null {
  const [kind = '', first, second, third, ...more] = action.do.split(':')
  if (more.length > 0) return null
  const known = EditOperation.safeParse(named(kind, [first, second, third], action.with))
  return known.success ? known.data : null
}

function named(kind: string, [first, second, third]: (string | undefined)[], chosen: string): object {
  switch (kind) {
    case 'moveItem':
      return without({ kind, item: first, by: second, third })
    case 'addRoleText':
      return without({ kind, item: first, role: chosen, second })
    case 'removeRoleText':
      return without({ kind, item: first, role: second, third })
    case 'basis':
      return without({ kind, isAsked: first === 'on' ? true : first === 'off' ? false : first, second })
    case 'addQuestion':
      return without({ kind, place: first, as: chosen, second })
    case 'removeQuestion':
      return without({ kind, question: first, second })
    case 'moveQuestion':
      return without({ kind, question: first, by: second, third })
    case 'addOption':
      return without({ kind, of: first, second })
    case 'removeOption':
      return without({ kind, of: first, code: second, third })
    case 'moveOption':
      return without({ kind, of: first, code: second, by: third })
    default:
      return {}
  }
}

/** Parts that are not there are left out; one too many is seen by the strict schema. */
function without(parts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}
