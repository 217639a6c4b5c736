import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { authorize } from '#app/auth/actor.server.ts'
import { EditAction, operationOf } from '#app/editing/edit-action.ts'
import { editorFields } from '#app/editing/editor-fields.ts'
import type { SaveReply } from '#app/editing/save-reply.ts'
import { markOf, saveEdit } from '#app/editing/save-draft.server.ts'
import { notFound } from '#app/http/errors.ts'
import { readJson } from '#app/http/json.ts'

const Change = z.strictObject({
  name: z.string().max(160),
  value: z.string().max(20_000),
  seen: z.string().max(20),
})

/** What a page's script sends: the controls that were changed, and the button that was pressed. */
const Sent = z
  .strictObject({
    page: z.string().max(20),
    changes: z.array(Change).max(400),
    action: z.nullable(EditAction),
  })
  .transform(({ page, changes, action }, context) => {
    const operation = action && operationOf(action)
    if (action && !operation) context.addIssue({ code: 'custom', path: ['action'], message: 'unknown' })
    return { page, changes, operation }
  })

/** Saves the controls that were changed, each on its own: what cannot be saved holds up nothing else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { studyId = '', draftId = '' } = params
  const member = await authorize(request, 'questionnaire:write', { studyId })
  const sent = Sent.safeParse(await readJson(request))
  if (!sent.success) return refuse(422, 'bad_request')

  const at = new Date().toISOString()
  const { page, changes, operation } = sent.data
  const deed = { studyId, draftId, by: member.accountId, at }
  const outcome = await saveEdit(deed, { page, changes, operation, isWhole: false })
  if (outcome.status === 'unknown') throw notFound()
  if (outcome.status === 'busy') return refuse(503, 'busy')
  if (outcome.status !== 'saved') return refuse(409, outcome.status)

  const stands = new Map(
    editorFields(outcome.questionnaire, page, false).map(({ name, value }) => [name, value]),
  )
  const reply: SaveReply = {
    savedAt: at,
    revision: outcome.revision,
    fault: outcome.fault,
    fields: Object.fromEntries(
      [...outcome.results].map(([name, result]) => [
        name,
        { ...result, seen: markOf('value' in result ? (stands.get(name) ?? result.value) : '') },
      ]),
    ),
  }
  return Response.json(reply)
}

/** A Response of our own: Remix drops the status of `data()` on addresses without a page. */
function refuse(status: number, fault: string) {
  return Response.json({ fault }, { status })
}

export function loader() {
  throw notFound()
}
