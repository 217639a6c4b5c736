import type { Aggregation } from './aggregation.ts'
import { minimumAnsweredShare } from './scores.ts'

/** What a person decides about an analysis; everything left out has its default. */
export interface MappingSettings {
  /** How many of an element's items, and of the total's elements, must be there for a score. */
  readonly minimumAnsweredShare: number
  /** How the scores of a practice's informants become its own. */
  readonly aggregation: Aggregation
  /** Whether flags may say how somebody stands beside other practices. */
  readonly comparesPractices: boolean
  /** Where chance starts, a whole number from 0 to 2³² − 1. */
  readonly seed: number
  /** How many practices a shortlist holds. */
  readonly topK: number
  /** Resamples of whole practices, of random groups and of each practice's informants; 0 for none. */
  readonly replicates: number
  /** Draws of scores for the chances of the shortlist; its other scenarios and its weights take at most as many. 0 for none. */
  readonly draws: number
  /** Whether the list is held against other informants, other weights and unflagged answers too; its places stay without. */
  readonly listSensitivity: boolean
}

/** Of every interval: the thresholds and coverages that this project quotes are those of 95 %. */
export const intervalLevel = 0.95

export const defaultSettings: MappingSettings = {
  minimumAnsweredShare,
  aggregation: 'mean_of_informants',
  comparesPractices: true,
  seed: 1,
  topK: 14,
  replicates: 1000,
  draws: 10_000,
  listSensitivity: true,
}
