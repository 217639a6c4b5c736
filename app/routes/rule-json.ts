import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { ruleFile } from '#app/selection/rule-file.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'

/** A registered rule as a file: the one that stands, or with `?number=` another. There are no answers in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'review:read', params)
  const asked = new URL(request.url).searchParams.get('number')
  const rules = await listSelectionRules(db, wave.id)
  const found = asked === null ? rules[0] : rules.find(({ number }) => String(number) === asked)
  if (!found) throw notFound()
  const mark = {
    da: messagesIn.da.shortlistPages.afterOpening,
    en: messagesIn.en.shortlistPages.afterOpening,
  }
  return new Response(ruleFile(found, { study: study.title, wave: wave.title }, mark), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="rule-${found.number}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
