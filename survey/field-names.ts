/** Why a text cannot be the id of an item or question; `null` when it can. */
export function fieldNameFault(id: string): 'bad_id' | 'reserved_id' | null {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(id)) return 'bad_id'
  return reserved.has(id) || /^e\d\d$|_(comment|basis)$/.test(id) ? 'reserved_id' : null
}

/** Whether a text can be the code of an option: what is stored, and stands between spaces among others. */
export function isOptionCode(code: string): boolean {
  return /^[A-Za-z0-9_-]{1,32}$/.test(code)
}

// names that mean something else already: to JavaScript, and to a form that has a field of that name
const language = `constructor prototype action attributes children elements encoding enctype hidden id length method
  name parent remove reset style submit target`
// places of the questionnaire
const places = 'own scope facts review receipt'
// what its forms send beside the answers
const sent = 'client sequence questionnaire go do'
// columns of the exported files
const exported = `wave response informant practice practice_name role stated_role language scope_version scope_variant scope_verdict
  practice_counted_as scope_counted_as superseded_by scope_objection scope_level scope_citizens_per_year scope_text
  started_at submitted_at active_seconds closeness knowledge tenure_years own_stake answer_mode switched_language_at`

/** Names that no item or question may have. */
export const reservedNames: readonly string[] = `${language} ${places} ${sent} ${exported}`.split(/\s+/)

const reserved: ReadonlySet<string> = new Set(reservedNames)
