import type { Step } from '#analysis/mapping.ts'
import type { RuleStep } from '#analysis/shortlist/rule-run.ts'

/** Mens tallene for en runde beregnes. */
export const computing = {
  heading: 'Tallene beregnes',
  next: 'Siden viser dem selv, så snart de er klar. Du behøver ikke vente her.',
  analysisComputing: 'Analysen af hele runden beregnes. Tallene herunder er færdige.',
  progress: 'Så langt er beregningen',
  waiting: 'Venter på en anden beregning',
  step: (step: string, share: string) => `${step}, ${share}`,
  reload: 'Hent siden igen',
  analysisReady: 'Analysen af hele runden er klar.',
  analysisFailed:
    'Analysen af hele runden kunne ikke beregnes. Tallene herunder er rigtige. Hent siden igen for at prøve en gang til.',
  steps: {
    reading: 'Læser besvarelserne',
    basic: 'Fordelinger og scorer',
    agreement: 'Enighed',
    reliability: 'Reliabilitet',
    consistency: 'Intern konsistens',
    roleModels: 'Rollernes betydning',
    varianceComponents: 'Hvor forskellene kommer fra',
    influence: 'Enkelte informanters vægt',
    flags: 'Opmærksomhedspunkter',
    shortlist: 'Interviewliste',
    scores: 'Scorer og opmærksomhedspunkter',
    scenario: 'Chancer og placeringer i hvert scenarie',
    resampling: 'Hvis andre informanter var spurgt',
    weights: 'Hvis elementerne vejede anderledes',
    causes: 'Hvad der flytter hver praksis',
  } as Record<Step | RuleStep | 'reading', string>,
}
