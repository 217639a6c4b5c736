import { firstFacts, firstScopeCheck } from './first-wording.ts'
import type { Questionnaire, Text } from './questionnaire.ts'

/** What somebody may be to a practice. */
export const informantRoles = [
  'leader',
  'staff',
  'citizen',
  'relative',
  'authority',
  'partner',
  'external',
] as const
export type InformantRole = (typeof informantRoles)[number]

/** How the answers came about. */
export const answerModes = ['alone', 'together', 'interviewed'] as const
export type AnswerMode = (typeof answerModes)[number]

/** Longest objection to a scope card, and longest delimitation in the informant's own words. */
export const scopeTextMaxLength = 2000

/** Labels of five degrees, lowest first. */
export type Degrees = readonly [Text, Text, Text, Text, Text]

/** In which words the scope card is put before the informant. What may be answered is in `informant-facts.ts`. */
export interface ScopeCheckWording {
  readonly verdict: { readonly text: Text; readonly confirmed: Text; readonly contested: Text }
  readonly objection: { readonly text: Text; readonly hint: Text }
  readonly ownHeading: Text
  readonly ownIntro: Text
  /** The five levels, from the single method to the whole municipality. */
  readonly level: { readonly text: Text; readonly levels: Degrees; readonly unknown: Text }
  readonly citizensPerYear: { readonly text: Text; readonly hint: Text }
  readonly scopeText: { readonly text: Text; readonly hint: Text }
}

/** In which words informants are asked about themselves. */
export interface FactsWording {
  readonly intro: Text
  readonly statedRole: { readonly text: Text; readonly roles: Readonly<Record<InformantRole, Text>> }
  readonly closeness: { readonly text: Text; readonly degrees: Degrees }
  readonly knowledge: { readonly text: Text; readonly degrees: Degrees }
  readonly tenureYears: { readonly text: Text; readonly hint: Text }
  readonly ownStake: { readonly text: Text; readonly yes: Text; readonly no: Text }
  /** Not asked in the first version. */
  readonly answerMode?:
    { readonly text: Text; readonly modes: Readonly<Record<AnswerMode, Text>> } | undefined
}

/** The words of the questions on the scope. */
export function scopeCheckOf(questionnaire: Questionnaire): ScopeCheckWording {
  return questionnaire.scopeCheck ?? firstScopeCheck
}

/** The words of the questions on the informant. */
export function factsOf(questionnaire: Questionnaire): FactsWording {
  return questionnaire.facts ?? firstFacts
}
