import type { ErrorDetail } from '#app/http/errors.ts'
import type { Messages } from '#app/messages/da.ts'
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

/** The words for a refusal; those for a fault of ours when it is none that we know. */
export function errorText(
  errors: Messages['errors'],
  detail: ErrorDetail | null | undefined,
  status: number,
): { heading: string; text: string } {
  const code = detail?.code ?? codeOfStatus[status]
  return (code && errors[code]) ?? errors.unexpected
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
  const text = errorText(errors, detail, status)
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
      {text === errors.unexpected && requestId && <p className="quiet">{errors.requestId(requestId)}</p>}
    </PageFrame>
  )
}
