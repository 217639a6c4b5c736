import { useMessages } from '#app/messages/use-messages.ts'
import type { CsvFormat } from '#app/export/csv.ts'

/** The way to the whole list as a file. */
export function ListDownload({ path, address }: { path: string; address: string }) {
  const { shortlist: text } = useMessages()
  const labels = { standard: text.csvStandard, excel: text.csvExcel }
  return (
    <section className="on-screen">
      <h2 id="download">{text.csvHeading}</h2>
      <p className="prose">{text.csvIntro}</p>
      <p className="actions">
        {formats.map((format) => (
          <a
            key={format}
            href={`${path}/shortlist.csv?${new URLSearchParams([...new URLSearchParams(address), ['format', format]])}`}
          >
            {labels[format]}
          </a>
        ))}
      </p>
    </section>
  )
}

const formats = ['standard', 'excel'] as const satisfies readonly CsvFormat[]
