import type { ErrorDetail } from '#app/http/errors.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { PageFrame } from './page-frame.tsx'

const codeOfStatus: Record<number, ErrorDetail['code']> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'bad_request',
  413: 'too_large',
  429: 'too_many',
}

/** The one page for all refusals and faults. */
export function ErrorPage({
  detail,
  status,
  requestId,
}: {
  detail: ErrorDetail | null | undefined
  status: number
  requestId: string | undefined
}) {
  const { errors } = useMessages()
  const code = detail?.code ?? codeOfStatus[status]
  const text = (code && errors[code]) ?? errors.unexpected
  return (
    <PageFrame>
      <h1>{text.heading}</h1>
      <p>{text.text}</p>
      {detail?.contact && (
        <p>
          {errors.contact(detail.contact.name)}{' '}
          <a href={`mailto:${detail.contact.email}`}>{detail.contact.email}</a>
        </p>
      )}
      <p>
        <a href="/">{errors.toFront}</a>
      </p>
      {!code && requestId && <p className="quiet">{errors.requestId(requestId)}</p>}
    </PageFrame>
  )
}
