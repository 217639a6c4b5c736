import { notFound } from '#app/http/errors.ts'

export function loader() {
  throw notFound()
}
