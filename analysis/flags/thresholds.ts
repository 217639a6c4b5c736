/** The limits of every flag that has one. The owner of a study may set others; each flag keeps the one it was raised by. */
export interface FlagThresholds {
  /** At least so many informants, and AD above this share of the number of scale points. */
  readonly strongDisagreement: { readonly informants: number; readonly shareOfScale: number }
  /** At least so many informants, of whom each camp has two or more. */
  readonly twoCamps: { readonly informants: number; readonly explained: number; readonly gap: number }
  /** Scale points and robust standard deviations that both must be reached; the others lie within `othersWithin` of the latter. */
  readonly outlierInformant: {
    readonly informants: number
    readonly points: number
    readonly standardDeviations: number
    readonly othersWithin: number
  }
  /** Away from the mean gap, in scale points or in standard deviations of the gaps. */
  readonly roleGap: { readonly points: number; readonly standardDeviations: number }
  /** One category's share of at least so many answers, lower for those who spent less than a share of the median time. */
  readonly straightLining: {
    readonly answers: number
    readonly modalShare: number
    readonly modalShareOfFast: number
    readonly timeShare: number
  }
  /** The lowest share of all informants with so many answers, when their standard deviation is below a limit too. */
  readonly lowVariation: { readonly answers: number; readonly lowest: number; readonly sd: number }
  readonly extremeStyle: { readonly answers: number; readonly share: number; readonly scalePoints: number }
  /** Share of the pairs of opposites. */
  readonly agreementStyle: { readonly share: number }
  readonly speeding: { readonly secondsPerItem: number; readonly timeShare: number }
  readonly lowKnowledge: { readonly knowledge: number; readonly dontKnow: number }
  readonly distance: { readonly closeness: number }
  /** Steps between levels, and how many times as many citizens. */
  readonly scopeMismatch: { readonly levels: number; readonly citizens: number }
  readonly scopeVersusRegistration: { readonly levels: number; readonly citizens: number }
  readonly scopeTooBroad: { readonly level: number; readonly targetGroups: number }
  readonly scopeTooNarrow: { readonly citizens: number; readonly staff: number }
  /** Share of a practice's informants with a score on the element. */
  readonly missingPattern: { readonly share: number }
}

export const flagThresholds: FlagThresholds = {
  strongDisagreement: { informants: 3, shareOfScale: 1 / 6 },
  twoCamps: { informants: 5, explained: 0.8, gap: 1 },
  outlierInformant: { informants: 4, points: 1, standardDeviations: 3, othersWithin: 1.5 },
  roleGap: { points: 1, standardDeviations: 2 },
  straightLining: { answers: 20, modalShare: 0.95, modalShareOfFast: 0.85, timeShare: 1 / 3 },
  lowVariation: { answers: 20, lowest: 0.02, sd: 0.3 },
  extremeStyle: { answers: 20, share: 0.8, scalePoints: 5 },
  agreementStyle: { share: 0.5 },
  speeding: { secondsPerItem: 2, timeShare: 1 / 3 },
  lowKnowledge: { knowledge: 2, dontKnow: 0.3 },
  distance: { closeness: 2 },
  scopeMismatch: { levels: 2, citizens: 3 },
  scopeVersusRegistration: { levels: 1, citizens: 3 },
  scopeTooBroad: { level: 5, targetGroups: 3 },
  scopeTooNarrow: { citizens: 5, staff: 1 },
  missingPattern: { share: 0.5 },
}
