import { municipalities } from '#codes/municipalities.ts'
import { targetGroupKinds, targetGroups } from '#codes/target-groups.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { numberLimits, textLimits, type PracticeFieldName } from '#app/imports/practice-fields.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, Select, TextArea, TextField } from './field.tsx'

interface Fields {
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
  /** Before the name of every field, where a form has several practices. */
  prefix?: string
}

/** What is written about a practice itself. */
export function PracticeFields({ values, invalid, prefix }: Fields) {
  const { practices: text } = useMessages()
  const common = useCommon(values, invalid, prefix)
  return (
    <>
      <TextField {...common('name')} maxLength={textLimits.name} required />
      <TextField {...common('code')} maxLength={textLimits.code} required short />
      <Select {...common('municipalityCode')} choices={municipalityChoices} empty={text.choose} />
      <TextField {...common('organisation')} maxLength={textLimits.organisation} />
      <TextField {...common('area')} maxLength={textLimits.area} />
      <YearField {...common('startYear')} />
    </>
  )
}

/** The scope card: what is included first, since that is what informants read. */
export function ScopeFields({ values, invalid, prefix }: Fields) {
  const { practices: text, words } = useMessages()
  const common = useCommon(values, invalid, prefix)
  const targetGroupChoices = targetGroupKinds.map((kind) => ({
    label: words.targetGroupKinds[kind],
    choices: targetGroups
      .filter((group) => group.kind === kind)
      .map(({ uuid, label }) => ({ value: uuid, label })),
  }))
  const levelChoices = [
    ...([1, 2, 3, 4, 5] as const).map((level) => ({
      value: String(level),
      label: `${level} · ${words.scopeLevels[level]}`,
    })),
    { value: '', label: words.notStated },
  ]
  return (
    <>
      <TextArea {...common('included')} maxLength={textLimits.included} rows={6} />
      <TextArea {...common('excluded')} maxLength={textLimits.excluded} />
      <Choices {...common('level')} choices={levelChoices} />
      <TextField {...common('citizensPerYear')} inputMode="numeric" short />
      <TextField {...common('staffCount')} inputMode="numeric" short />
      <Select {...common('targetGroup')} choices={targetGroupChoices} empty={text.choose} />
      <TextField {...common('place')} maxLength={textLimits.place} />
      <YearField {...common('sinceYear')} />
      <TextField {...common('legalBasis')} maxLength={textLimits.legalBasis} />
      <TextField {...common('delimitedBy')} maxLength={textLimits.delimitedBy} />
      <TextArea {...common('source')} maxLength={textLimits.source} rows={3} />
    </>
  )
}

function YearField(common: ReturnType<ReturnType<typeof useCommon>>) {
  return (
    <TextField {...common} inputMode="numeric" short maxLength={String(numberLimits.startYear.to).length} />
  )
}

function useCommon(values: Fields['values'], invalid: Fields['invalid'], prefix = '') {
  const { practices: text } = useMessages()
  return (field: PracticeFieldName) => {
    const name = prefix + field
    return {
      name,
      label: text.fields[field],
      hint: text.hints[field],
      value: values[name] ?? '',
      invalid: invalid?.[name] === 'code_taken' ? { [name]: text.codeTaken } : invalid,
    }
  }
}

const byName = new Intl.Collator('da')
const regions = [...new Set(municipalities.map(({ region }) => region))].sort(byName.compare)
const municipalityChoices = regions.map((region) => ({
  label: region,
  choices: municipalities
    .filter((municipality) => municipality.region === region)
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => byName.compare(a.label, b.label)),
}))
