import { notFound } from '#app/http/errors.ts'

export function loader() {
  throw notFound()
}

export const action = loader

/** Never drawn; with it the refusal is shown on the error page instead of as bare data. */
export default function NotFound() {
  return null
}
