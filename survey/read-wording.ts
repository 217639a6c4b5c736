import { objectOf, optional, required, text, tupleOf } from './format-shape.ts'
import type {
  AnswerMode,
  Degrees,
  FactsWording,
  InformantRole,
  ScopeCheckWording,
} from './informant-wording.ts'
import type { Text } from './questionnaire.ts'

const degrees = tupleOf<Degrees>(text, text, text, text, text)
const hinted = objectOf<{ readonly text: Text; readonly hint: Text }>({
  text: required(text),
  hint: required(text),
})
const ofDegrees = objectOf<FactsWording['closeness']>({ text: required(text), degrees: required(degrees) })

/** Strict reader of the words around the scope card. */
export const scopeCheck = objectOf<ScopeCheckWording>({
  verdict: required(
    objectOf<ScopeCheckWording['verdict']>({
      text: required(text),
      confirmed: required(text),
      contested: required(text),
    }),
  ),
  objection: required(hinted),
  ownHeading: required(text),
  ownIntro: required(text),
  level: required(
    objectOf<ScopeCheckWording['level']>({
      text: required(text),
      levels: required(degrees),
      unknown: required(text),
    }),
  ),
  citizensPerYear: required(hinted),
  scopeText: required(hinted),
})

const roles = objectOf<Readonly<Record<InformantRole, Text>>>({
  leader: required(text),
  staff: required(text),
  citizen: required(text),
  relative: required(text),
  authority: required(text),
  partner: required(text),
  external: required(text),
})

const modes = objectOf<Readonly<Record<AnswerMode, Text>>>({
  alone: required(text),
  together: required(text),
  interviewed: required(text),
})

/** Strict reader of the words in which informants are asked about themselves. */
export const facts = objectOf<FactsWording>({
  intro: required(text),
  statedRole: required(
    objectOf<FactsWording['statedRole']>({ text: required(text), roles: required(roles) }),
  ),
  closeness: required(ofDegrees),
  knowledge: required(ofDegrees),
  tenureYears: required(hinted),
  ownStake: required(
    objectOf<FactsWording['ownStake']>({ text: required(text), yes: required(text), no: required(text) }),
  ),
  answerMode: optional(
    objectOf<NonNullable<FactsWording['answerMode']>>({ text: required(text), modes: required(modes) }),
  ),
})
