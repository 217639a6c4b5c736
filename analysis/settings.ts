import { minimumAnsweredShare } from './scores.ts'

/** What a person decides about an analysis; everything left out has its default. */
export interface MappingSettings {
  /** How many of an element's items, and of the total's elements, must be there for a score. */
  readonly minimumAnsweredShare: number
  /** Of every interval. */
  readonly level: number
  /** Where chance starts, a whole number from 0 to 2³² − 1. */
  readonly seed: number
  /** How many practices a shortlist holds. */
  readonly topK: number
  /** Resamples of whole practices, informants and random groups; 0 for none. */
  readonly replicates: number
  /** Draws of scores from the role model, and of weights. */
  readonly draws: number
}

export const defaultSettings: MappingSettings = {
  minimumAnsweredShare,
  level: 0.95,
  seed: 1,
  topK: 14,
  replicates: 1000,
  draws: 10_000,
}
