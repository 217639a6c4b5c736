import { useLocation, useParams } from '@remix-run/react'
import { choicesIn } from '#app/report/choices.ts'

/** The way from a page of results to an element of the same wave, under the same choices. */
export function ElementLink({ id, name }: { id: string; name: string }) {
  const { studyId = '', waveId = '' } = useParams()
  const { search } = useLocation()
  return <a href={`/studies/${studyId}/waves/${waveId}/results/elements/${id}${choicesIn(search)}`}>{name}</a>
}
