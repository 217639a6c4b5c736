import type { ImportField } from './match-columns.ts'

/** The fields of a practice and of its scope, in the order in which they are shown. */
export const practiceFieldNames = [
  'code',
  'name',
  'municipalityCode',
  'organisation',
  'area',
  'startYear',
  'level',
  'citizensPerYear',
  'staffCount',
  'included',
  'excluded',
  'targetGroup',
  'place',
  'sinceYear',
  'legalBasis',
  'delimitedBy',
  'source',
] as const
export type PracticeFieldName = (typeof practiceFieldNames)[number]

/** Longest texts, and largest numbers, that a person may write. */
export const textLimits = {
  code: 40,
  name: 300,
  organisation: 200,
  area: 200,
  included: 4000,
  excluded: 4000,
  place: 300,
  legalBasis: 500,
  delimitedBy: 300,
  source: 1000,
} as const
export type PracticeTextField = keyof typeof textLimits
export const numberLimits = {
  startYear: { from: 1850, to: 2100 },
  sinceYear: { from: 1850, to: 2100 },
  citizensPerYear: { from: 0, to: 1_000_000 },
  staffCount: { from: 0, to: 100_000 },
} as const
export type PracticeNumberField = keyof typeof numberLimits

const headers: Record<PracticeFieldName, readonly string[]> = {
  code: [
    'practice_id',
    'praksis_id',
    'id',
    'kode',
    'code',
    'praksisnummer',
    'praksisnr',
    'nummer',
    'nr',
    'number',
  ],
  name: [
    'name',
    'navn',
    'praksis',
    'practice',
    'praksisnavn',
    'praksissens navn',
    'practice name',
    'titel',
    'title',
  ],
  municipalityCode: ['municipality', 'kommune', 'kommunekode', 'kommunenavn', 'municipality code', 'komkode'],
  organisation: [
    'organisation',
    'organization',
    'leverandør',
    'ejerform',
    'provider',
    'driftsherre',
    'tilbud',
  ],
  area: ['area', 'område', 'fagområde', 'felt', 'field', 'sektor'],
  startYear: ['start_year', 'startår', 'opstartsår', 'årstal', 'year', 'år', 'etableret', 'established'],
  level: ['scope_level', 'niveau', 'level', 'afgrænsningsniveau', 'afgrænsning niveau'],
  citizensPerYear: [
    'scope_citizens_per_year',
    'borgere om året',
    'borgere pr. år',
    'borgere pr år',
    'borgere årligt',
    'antal borgere',
    'borgere',
    'citizens per year',
    'citizens a year',
    'citizens',
  ],
  staffCount: ['staff_count', 'antal medarbejdere', 'medarbejdere', 'antal ansatte', 'ansatte', 'staff'],
  included: ['included', 'med', 'omfatter', 'hvad er med', 'inkluderet', 'scope_text', 'afgrænsning'],
  excluded: ['excluded', 'ikke med', 'omfatter ikke', 'hvad er ikke med', 'ekskluderet', 'not included'],
  targetGroup: ['target_group', 'målgruppe', 'målgruppe (ffb)', 'ffb', 'target group'],
  place: ['place', 'sted', 'lokation', 'adresse', 'location'],
  sinceYear: ['since_year', 'siden', 'siden år', 'since', 'since year', 'i denne form siden'],
  legalBasis: ['legal_basis', 'lovgrundlag', 'paragraf', 'hjemmel', 'legal basis'],
  delimitedBy: ['delimited_by', 'afgrænset af', 'delimited by'],
  source: ['source', 'kilde', 'kilder', 'afgrænset på grundlag af', 'sources'],
}

export const practiceImportFields: readonly ImportField<PracticeFieldName>[] = practiceFieldNames.map(
  (name) => ({
    name,
    required: name === 'code' || name === 'name',
    headers: headers[name],
  }),
)
