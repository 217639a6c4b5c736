import type { Flag, FlagName, FlagRule } from '../flags/flag.ts'
import type { RoleAnswers } from './element-answers.ts'

/** What a role says: of the element as a mean, and of the item that is asked about as ratings. */
export interface RoleSays {
  readonly role: string
  /** Mean of the role's element scores. */
  readonly mean: number
  /** Informants of the role with a score on the element. */
  readonly informants: number
  /**
   * On the item, as they were chosen, lowest first; empty where no item is named. More or fewer than `informants` where some
   * rated the item and not enough of the element, or the other way round.
   */
  readonly ratings: readonly number[]
}

/**
 * Why a question is worth asking, by the figures behind it. Plain data without a sentence: whoever shows it finds the words.
 * Scores are on the scale of the questionnaire, the higher the more promising; ratings are as they were chosen.
 */
export type QuestionGround =
  /** Asked of everybody, first and last. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'closing' }
  /** Two roles lie apart on an element; `item` is where they do most, `null` when they do so on none that both rated. */
  | {
      readonly kind: 'role_gap'
      readonly element: string
      readonly item: string | null
      /** In the order they are named: the leader first, else who scores it higher. */
      readonly first: RoleSays
      readonly second: RoleSays
      /** The distance between the two means. */
      readonly gap: number
    }
  /** Informants of one role lie apart on an element. */
  | {
      readonly kind: 'within_role'
      readonly element: string
      readonly item: string | null
      readonly role: string
      readonly informants: number
      /** Their lowest and highest element score. */
      readonly lowest: number
      readonly highest: number
      /** On the item, as they were chosen, lowest first; empty where no item is named. */
      readonly ratings: readonly number[]
    }
  /** A high element that nobody has written anything about. */
  | {
      readonly kind: 'unsupported_high'
      readonly element: string
      readonly score: number
      readonly informants: number
    }
  /** A low element. */
  | { readonly kind: 'low'; readonly element: string; readonly score: number; readonly informants: number }
  /** Many who were asked gave no rating. */
  | {
      readonly kind: 'no_answer'
      readonly element: string
      readonly item: string
      /** Only roles with somebody who gave none. */
      readonly roles: readonly RoleAnswers[]
      readonly lacking: number
      readonly asked: number
    }
  /** Some thought of something else than the card says. */
  | {
      readonly kind: 'scope_contested'
      /** A code for each who contested it. */
      readonly roles: readonly string[]
      readonly informants: number
    }
  /** Answered on several versions of the scope; the two that lie farthest apart. */
  | {
      readonly kind: 'scope_versions'
      readonly lower: VersionScore
      readonly higher: VersionScore
      readonly versions: number
    }
  /** A flag that can be asked about. */
  | {
      readonly kind: 'flag'
      readonly flag: FlagName
      readonly rule?: FlagRule | undefined
      readonly value: number
      readonly threshold: number
      readonly n: number
      /** On flags of informants and elements. */
      readonly role: string | null
      readonly element: string | null
    }

export interface VersionScore {
  readonly version: number
  readonly score: number
  readonly informants: number
}

/** A proposed question. */
export interface DraftQuestion {
  /** Tells it from every other of the practice; the same when other answers give the same question again. */
  readonly key: string
  readonly ground: QuestionGround
  /** The higher the sooner, where not all can be proposed. */
  readonly priority: number
}

export type QuestionKind = QuestionGround['kind']

/** A flag with the role of the informant that it is put on. */
export interface AskableFlag extends Flag {
  readonly role: string | null
}
