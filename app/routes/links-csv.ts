import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { listSelected, readSelection, withPersons } from '#app/informants/assignment-selection.server.ts'
import { may } from '#app/auth/authorize.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { csvFormats, csvText } from '#app/export/csv.ts'
import { badRequest, notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { askedName } from '#app/answering/asked-name.ts'
import { isLost, linkAddress } from '#app/informants/link-list.server.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { insertHandOut } from '#db/queries/hand-outs.ts'
import { findStudy } from '#db/queries/studies.ts'

const chosen = z.string().max(500)
const HandOut = z.strictObject({
  format: z.enum(csvFormats),
  search: chosen.optional(),
  role: chosen.optional(),
  state: chosen.optional(),
  practice: chosen.optional(),
})

export function loader() {
  throw notFound()
}

/** The links that are chosen, as a file to merge into mails. Making it is a hand-out, so it is asked for by POST. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'link:hand-out', params)
  const form = await readForm(request)
  const handOut = HandOut.safeParse(fieldsOf(form))
  if (!handOut.success) throw badRequest()

  const mayReadNames = may(study.role, 'name:read')
  const selected = await listSelected(wave.id, readSelection(form), mayReadNames)
  const open = selected.filter(({ state }) => state !== 'withdrawn')
  if (open.some(isLost)) return redirect(`/studies/${study.id}/waves/${wave.id}/links?done=lost`)

  const rows = await withPersons(study.id, open, mayReadNames)
  const { informants, words } = messagesIn[readCookie(request).language ?? 'da']
  const text = informants.links
  const languages = (await findStudy(db, study.id))?.languages ?? 'da'
  const language = languages.startsWith('da') ? 'da' : 'en'
  const columns = text.columns
  const table = [
    [
      columns.name,
      columns.email,
      columns.practice,
      columns.role,
      columns.link,
      columns.deadline,
      columns.language,
    ],
    ...rows.map((row) => [
      row.person?.name ?? '',
      row.person?.email ?? '',
      // as the informant's own pages name it
      askedName(row, language),
      words.roles[row.role],
      linkAddress(row),
      wave.deadline,
      language,
    ]),
  ]
  const at = new Date().toISOString()
  const deed = { studyId: study.id, waveId: wave.id, accountId: member.accountId, at }
  await insertHandOut(db, deed, { kind: 'mail_merge', count: rows.length })
  return new Response(csvText(table, handOut.data.format), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${text.fileName}.csv"`,
    },
  })
}
