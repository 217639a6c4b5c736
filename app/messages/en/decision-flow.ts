import type { Messages } from '../da.ts'

const shown = (n: number) => n.toLocaleString('en-GB')
const practices = (n: number) => (n === 1 ? '1 practice' : `${shown(n)} practices`)

export const decisionFlow: Messages['decisionFlow'] = {
  heading: 'How we came from all to the chosen',
  headingOf: (from, to) => `How we came from ${shown(from)} to ${shown(to)}`,
  titleOf: (wave) => `From all to the chosen, ${wave}`,
  lead: 'The figure draws itself from the frozen data, the rule and the decisions that stand now. Every practice counts once at every step.',
  sentence: ({ practices: all, answered, ranked, proposed, chosen, kept }) =>
    `Of ${practices(all)} there are answers about ${shown(answered)}, and ${shown(ranked)} have a place. The rule proposes ${shown(proposed)}. ${
      chosen === 0
        ? 'None is chosen for interview yet.'
        : `${shown(chosen)} ${chosen === 1 ? 'is' : 'are'} chosen for interview${
            kept === chosen
              ? ', all proposed by the rule.'
              : `: ${shown(kept)} proposed by the rule and ${shown(chosen - kept)} chosen for other reasons.`
          }`
    }`,
  basis: ({ set, rule, decisions, digest, after, computed }) =>
    `Data set ${set}, rule ${rule}${after ? ' (changed after results were seen)' : ''}, fingerprint of the list ${digest}, ${computed}; ${
      decisions === 1 ? '1 decision' : `${decisions.toLocaleString('en-GB')} decisions`
    } in the log.`,
  earlier: (n) =>
    n === 1
      ? '1 of the decisions that stand was made on earlier figures.'
      : `${n} of the decisions that stand were made on earlier figures.`,
  main: {
    practices: 'practices in the frozen data',
    answered: 'with answers that count',
    ranked: 'have a place on the list',
    proposed: 'proposed by the rule',
    chosen: 'chosen for interview',
  },
  aside: {
    unanswered: 'without answers that count',
    lacking: 'missing data',
    passedOver: 'not proposed',
    dropped: 'proposed, not chosen',
    added: 'chosen without being proposed',
  },
  notAsked: 'no informant asked',
  noAnswer: 'nobody has answered',
  noneCounts: 'have answers, but none that counts',
  gates: {
    score: 'too few questions answered for a score',
    oneScopeVersion: 'answers on several scope versions',
    noScopeMismatch: 'unclear scope',
    consent: 'no consent to an interview',
    minimumInformants: 'too few informants',
    minimumRoles: 'too few roles',
    requiredRoles: 'a required role is missing',
    minimumAnsweredElements: 'too few elements answered',
  },
  firstGate: 'A practice that lacks more than one thing counts at the first.',
  open: 'no decision',
  openProposed: 'waiting for a decision',
  decided: (outcome, reason) => `${outcome}: ${reason}`,
  addedBelow: 'taken in all the same (see below)',
  proposedBefore: 'proposed on earlier figures',
  swapReasons: {
    swapped_in: 'swapped in for another',
    swapped_out: 'swapped out for another',
  },
  among: (n, from) => `of whom ${n} ${from}`,
  addedFrom: {
    ranked: 'from the list',
    lacking: 'from those missing data',
    unanswered: 'from those without answers',
    elsewhere: 'not in this data set',
  },
  none: 'none',
  reading:
    'Read from the top. To the right stand those that leave, and why; the arrow back shows those that people took in.',
  table: 'Steps, counts and reasons',
  step: 'Step',
  count: 'Count',
  toDecisions: 'To the decisions',
  drawn: 'The figure is not drawn yet.',
}
