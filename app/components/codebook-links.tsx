import { useMessages } from '#app/messages/use-messages.ts'

/** The codebook of a wave, for a spreadsheet or a statistics program. */
export function CodebookLinks({
  path,
  wave,
}: {
  /** Of the wave. */
  path: string
  /** Title of the wave, where several stand together. */
  wave?: string
}) {
  const { seal: text } = useMessages()
  return (
    <>
      {wave === undefined ? text.codebook : text.codebookOf(wave)}{' '}
      <a href={`${path}/codebook.csv?format=excel`}>{text.codebookExcel}</a>
      {' · '}
      <a href={`${path}/codebook.csv`}>{text.codebookStandard}</a>
    </>
  )
}
