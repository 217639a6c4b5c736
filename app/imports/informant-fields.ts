import type { ImportField } from './match-columns.ts'

/** The fields of one informant on one practice, in the order in which they are shown. */
export const informantFieldNames = ['practice', 'role', 'code', 'name', 'email'] as const
export type InformantFieldName = (typeof informantFieldNames)[number]

/** Longest texts that a person may write. */
export const informantTextLimits = { practice: 40, role: 60, code: 40, name: 200, email: 200 } as const

const headers: Record<InformantFieldName, readonly string[]> = {
  practice: [
    'practice_id',
    'praksis_id',
    'praksiskode',
    'praksissens kode',
    'practice code',
    'code of the practice',
    'praksis',
    'practice',
    'praksisnummer',
    'praksisnr',
  ],
  role: ['role', 'rolle', 'informantrolle', 'informant role'],
  code: [
    'informant_id',
    'informantkode',
    'informantens kode',
    'informant code',
    'informant',
    'informantnummer',
    'informantnr',
    'kode',
    'code',
    'id',
  ],
  name: ['name', 'navn', 'informantnavn', 'informant name', 'fulde navn', 'full name'],
  email: ['email', 'e-mail', 'mail', 'mailadresse', 'e-mailadresse', 'e-post', 'epost', 'email address'],
}

export const informantImportFields: readonly ImportField<InformantFieldName>[] = informantFieldNames.map(
  (name) => ({ name, required: name === 'practice' || name === 'role', headers: headers[name] }),
)
