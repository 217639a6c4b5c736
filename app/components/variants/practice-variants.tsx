import { useMessages } from '#app/messages/use-messages.ts'
import type { ComparedVariant, VariantInformant, VariantSlice } from '#app/report/variants/variant-slice.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from '../study/formats.ts'
import { VariantFigure } from './variant-figure.tsx'

/** Every variant of a practice beside the card that it is a variant of, down to who answered what. */
export function PracticeVariants({
  slice,
  labels,
  nameOf,
  scale,
  wavePath,
  toStudy,
}: {
  slice: VariantSlice
  /** What the informants of the practice are called, by the response that counts. */
  labels: ReadonlyMap<string, string>
  nameOf: (element: string) => string
  scale: { readonly minimum: number; readonly maximum: number }
  wavePath: string
  /** Of the page with every practice. */
  toStudy: string
}) {
  const { variantMoves: text } = useMessages()
  const head = ({ variant }: { variant: ComparedVariant['variant'] }) => (
    <>
      <h3>{text.compared(variant.kind, variant.version)}</h3>
      <p className="quiet">
        {text.against(variant.ordinary)} {text.answered(variant.submitted, variant.asked)}{' '}
        {variant.isEnded && text.ended}
      </p>
    </>
  )
  return (
    <section id="narrow-and-broad">
      <h2>{text.heading}</h2>
      {slice.compared.map((compared) => (
        <section key={compared.variant.version}>
          {head(compared)}
          <VariantFigure compared={compared} nameOf={nameOf} scale={scale} />
          <Informants compared={compared} labels={labels} wavePath={wavePath} />
        </section>
      ))}
      {slice.uncompared.map(({ variant, reason }) => (
        <section key={variant.version}>
          {head({ variant })}
          <p>{text.uncompared[reason]}</p>
        </section>
      ))}
      <p className="quiet">{text.how}</p>
      <p>
        <a href={toStudy}>{text.toStudy}</a>
      </p>
    </section>
  )
}

function Informants({
  compared,
  labels,
  wavePath,
}: {
  compared: ComparedVariant
  labels: ReadonlyMap<string, string>
  wavePath: string
}) {
  const { variantMoves: text, words } = useMessages()
  const nameOf = ({ role, narrow, broad }: VariantInformant) =>
    labels.get(narrow?.response ?? '') ??
    labels.get(broad?.response ?? '') ??
    text.onlyOfVariant(roleWord(words, role))
  return (
    <details>
      <summary>{text.who}</summary>
      <p>{text.whoLead}</p>
      <ScrollTable caption={text.who} isSaidAbove>
        <thead>
          <tr>
            <th scope="col">{text.role}</th>
            <th scope="col" className="number">
              {text.narrow}
            </th>
            <th scope="col" className="number">
              {text.broad}
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.informants.map((informant, place) => {
            const name = nameOf(informant)
            return (
              <tr key={informant.narrow?.response ?? informant.broad?.response ?? place}>
                <th scope="row">{name}</th>
                {(['narrow', 'broad'] as const).map((side) => (
                  <Side
                    key={side}
                    answered={informant[side]}
                    label={text.open(side, name)}
                    wavePath={wavePath}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </details>
  )
}

function Side({
  answered,
  label,
  wavePath,
}: {
  answered: VariantInformant['narrow']
  label: string
  wavePath: string
}) {
  const { variantMoves: text } = useMessages()
  const { two } = useFormats()
  if (!answered) return <td className="number quiet">{text.noAnswer}</td>
  return (
    <td className="number">
      <a href={`${wavePath}/responses/${answered.response}`} aria-label={label}>
        {answered.total === null ? text.noTotal : two(answered.total)}
      </a>
    </td>
  )
}
