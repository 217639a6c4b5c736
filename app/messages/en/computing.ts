import type { Messages } from '../da.ts'

export const computing: Messages['computing'] = {
  heading: 'The figures are being computed',
  next: 'The page shows them by itself as soon as they are ready. You need not wait here.',
  analysisComputing: 'The analysis of the whole wave is being computed. The figures below are final.',
  progress: 'Progress of the computation',
  waiting: 'Waiting for another computation',
  step: (step, share) => `${step}, ${share}`,
  reload: 'Load the page again',
  analysisReady: 'The analysis of the whole wave is ready.',
  analysisFailed:
    'The analysis of the whole wave could not be computed. The figures below are right. Load the page again to try once more.',
  steps: {
    reading: 'Reading the responses',
    basic: 'Distributions and scores',
    agreement: 'Agreement',
    reliability: 'Reliability',
    consistency: 'Internal consistency',
    roleModels: 'What roles mean',
    varianceComponents: 'Where differences come from',
    influence: 'The weight of single informants',
    flags: 'Flags',
    shortlist: 'Shortlist',
    scores: 'Scores and flags',
    scenario: 'Chances and places in each scenario',
    resampling: 'If other informants had been asked',
    weights: 'If the elements had other weights',
    causes: 'What moves each practice',
  },
}
