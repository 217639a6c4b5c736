import type { Messages } from '../da.ts'
import { sentenceCase } from '../format.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const practices = (n: number) => (n === 1 ? '1 practice' : `${n.toLocaleString('en-GB')} practices`)
const decisionsOf = (n: number) => (n === 1 ? '1 decision' : `${n.toLocaleString('en-GB')} decisions`)

export const decisions: Messages['decisions'] = {
  heading: 'Decisions',
  titleOf: (wave) => `Decisions, ${wave}`,
  lead: 'The rule proposes, and people decide. Every decision has a reason code, a reason, a name and a time, and it stays, also when something else is decided later.',
  sealedUntil: 'Decisions are made on a list. There is no list to decide about yet.',
  noSet: 'The data are not frozen.',
  toFreeze: 'Freeze the data',
  noRule: 'No selection rule is registered.',
  toRule: 'Register a rule',
  tampered: (number, parts) =>
    `Data set ${number} is no longer what was frozen. ${
      parts.length === 0
        ? 'The fingerprints do not fit each other, so nobody can tell which part was changed.'
        : `It was changed outside Praksiskort here: ${list.format(parts)}.`
    } Nothing can be decided on it.`,
  seeSet: 'See what was changed',
  failed: 'The list could not be made. See it on the page “List”.',
  madeOn: (set, rule) => `The proposals are those that rule ${rule} makes on data set ${set}.`,
  toList: 'See the list',
  toFlow: 'See the way from all to the chosen',
  readOnly: 'You can read the decisions, but not make them.',

  outcomes: {
    chosen: 'chosen for interview',
    reserve: 'on the reserve list',
    not_chosen: 'not chosen',
    declined: 'declined by the practice itself',
    reopened: 'open again',
  },
  outcomeHints: {
    chosen: 'Choose for interview',
    reserve: 'Put on the reserve list',
    not_chosen: 'Do not choose',
    declined: 'The practice itself declines an interview',
    reopened: 'Open again, so that nothing is decided',
  },
  open: 'not decided',
  reasonGroups: {
    for: 'In favour',
    against: 'Against',
    practice: 'The practice itself',
    other: 'Other',
  },
  reasonCodes: {
    proposed: 'proposed by the rule',
    breadth: 'gives breadth',
    quota: 'a quota',
    element: 'especially promising on one element',
    beside_scores: 'knowledge beside the scores',
    too_alike: 'resembles one that is chosen',
    uncertain_place: 'place too uncertain',
    unclear_scope: 'unclear scope',
    few_informants: 'too few informants',
    questioned_answers: 'flags on the answers',
    well_known: 'well known already',
    capacity: 'no room or time',
    no_time: 'the practice has no time',
    no_consent: 'the practice says no',
    no_reply: 'the practice does not reply',
    ended: 'the practice has ended or been changed',
    new_knowledge: 'new knowledge',
    mistake: 'a mistake put right',
    other: 'other',
  },

  parts: 'On this page',
  statusHeading: 'Chosen so far',
  chosenOf: (chosen, k) =>
    chosen === k
      ? `${chosen} of ${k} ${chosen === 1 ? 'is' : 'are'} chosen.`
      : chosen > k
        ? `${chosen} are chosen, ${chosen - k} more than the ${k} of the rule.`
        : `${chosen} of ${k} ${chosen === 1 ? 'is' : 'are'} chosen, ${k - chosen} to go.`,
  others: ({ reserve, declined, notChosen, waiting }) =>
    [
      waiting > 0 &&
        (waiting === 1 ? '1 proposal awaits a decision' : `${waiting} proposals await a decision`),
      reserve > 0 && `${reserve} on the reserve list`,
      declined > 0 && `${declined} declined themselves`,
      notChosen > 0 && `${notChosen} not chosen`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  expected: (expected, of, k) =>
    `Of the ${of} chosen, about ${expected} belong to the best ${k}: that is the sum of their chances.`,
  expectedUnknown: (of) =>
    `How many of the ${of} chosen belong to the best cannot be worked out: one or more have no chance that can be worked out.`,
  quotasTable: 'Quotas, and how many of the chosen count towards them',
  quota: 'Quota',
  quotaChosen: 'Chosen',
  quotaRange: 'The rule says',
  range: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${maximum}`
      : minimum !== undefined
        ? `at least ${minimum}`
        : `at most ${maximum ?? 0}`,
  quotaMissing: (n) => `${n} to go`,
  quotaOver: (n) => `${n} too many`,
  quotaMet: 'met',
  earlier: (n) =>
    `${decisionsOf(n)} ${n === 1 ? 'was' : 'were'} made on earlier figures. They stand until somebody decides otherwise: go through them with the new figures.`,
  seeEarlier: 'Show them',
  elsewhere: (n) =>
    `${practices(n)} that ${n === 1 ? 'is' : 'are'} chosen ${n === 1 ? 'is' : 'are'} not in the new data set. The choice still stands.`,

  proposalsHeading: 'Proposals that wait',
  proposalsIntro:
    'Tick those you want to choose, and write why. It becomes one decision about them all. Open a practice to swap it, put it on the reserve list or not choose it.',
  proposalsNone: 'All proposals have been decided on.',
  proposalsTable: 'Proposals that await a decision',
  choose: 'Choose',
  chooseNamed: (name) => `Choose ${name}`,
  chooseButton: 'Choose the ticked ones',
  ticked: 'Ticked',
  tickedGone: (names) =>
    `You had also ticked ${list.format(names)}: no longer among the proposals that wait.`,
  practicesMissing: 'Tick at least one practice.',
  practicesTooMany: (most) => `A decision can be about at most ${most} practices. Make it several.`,
  proposalsFirst: (shown, waiting) =>
    `Here are the first ${shown} of ${waiting}. The rest come when these are decided.`,
  historyFirst: (shown, total) =>
    `Here are the newest ${shown} of ${total} decisions. The rest are in the log.`,
  overtakenProposals:
    'Somebody else has decided meanwhile, and nothing of yours is saved. Here is who decided what. Look it through, and save again.',

  listHeading: 'All practices',
  listTable: 'Practices of the data set and what is decided about them',
  practice: 'Practice',
  place: 'Place',
  chance: 'Among the best',
  proposal: 'Proposal',
  decision: 'Decision',
  finder: 'Find practices',
  find: 'Name or code',
  state: 'Show',
  states: {
    all: 'all',
    open: 'not decided',
    proposed: 'proposed by the rule',
    chosen: 'chosen for interview',
    reserve: 'on the reserve list',
    not_chosen: 'not chosen',
    declined: 'declined by the practice itself',
    earlier: 'decided on earlier figures',
    missing: 'missing data',
  },
  findButton: 'Show',
  found: (n, asked) =>
    `${n === 0 ? 'No practice fits' : practices(n)}${asked.length > 0 ? ` (${asked.join(', ')})` : ''}.`,
  foundNamed: (search) => `“${search}” in name or code`,
  missingData: 'missing data',
  notInSet: 'not in the data set',
  notProposed: 'not proposed',
  onEarlier: 'on earlier figures',
  line: (outcome, by, at) => `${outcome}, ${by}, ${at}`,

  logHeading: 'Decision log',
  logEmpty: 'Nothing is decided yet.',
  logWhole: (n) => `See the whole log (${decisionsOf(n)})`,
  logBack: 'To the practices',
  logNewest: 'The newest decisions',
  logNumber: (number) => `Decision ${number}`,
  logBy: (by, at) => `${by}, ${at}`,
  logMore: (n) => `and ${practices(n)} more; the file has them all`,
  logMade: (set, rule, digest) =>
    `Made on data set ${set} and rule ${rule} (fingerprint of the list ${digest})`,
  entry: (practice, outcome) => `${practice}: ${outcome}`,
  swapped: (incoming, out, outcome) => `${incoming} comes in for ${out} (${outcome})`,
  seen: 'The figures when it was decided',
  overruled: 'no longer stands',
  overruledSide: (name) => `no longer stands for ${name}`,

  csvHeading: 'Download the log',
  csvIntro:
    'Each line is what one decision says of one practice: outcome, reason code, reason, name, time, and the figures that were on the screen, with what moved it most, and data set, rule, fingerprint and the version of the computation when the list was first decided on. Everything is there, also what has been decided on since.',
  csvContent: 'What',
  csvContents: {
    decisions: 'the decisions on interviews',
    judgements: 'the judgements by hand and what practices count as',
  },
  csvInvalid: 'Choose what to download, and in which form.',

  aboutHeading: (name, code) => `${name} (${code})`,
  practiceTitleOf: (name) => `Decision on ${name}`,
  standsHeading: 'What stands',
  stands: (outcome, number, by, at) => `${sentenceCase(outcome)}: decision ${number}, ${by}, ${at}.`,
  standsOpen: 'Nothing is decided about the practice.',
  standsInSwap: (out) => `It came in for ${out}.`,
  standsOutSwap: (incoming) => `${incoming} came in for it.`,
  newerFigures: ({ set, rule, newSet, newRule }) =>
    `The decision was made on data set ${set} and rule ${rule}. Now data set ${newSet} and rule ${newRule} hold. The decision stands; see whether it still holds good, and decide again if it does not.`,
  recomputed:
    'The decision was made on the same data set and rule, but the list has since been computed in another way. The decision stands; see whether it still holds.',
  wasAt: (place) => `Then: ${place}.`,
  isAt: (place) => `Now: ${place}.`,
  proposedThen: 'proposed by the rule',
  notProposedThen: 'not proposed by the rule',

  figuresHeading: 'The figures on the list',
  figureLine: (place, chance) => `${place}; ${chance}`,
  informants: (n) => (n === 1 ? '1 informant' : `${n} informants`),
  onScope: (version) => `scope ${version}`,
  whyProposed: 'The rule proposes it',
  whyNotProposed: 'The rule does not propose it.',
  lacks: 'It has no place on the list:',
  notAmong: 'The practice is not in the data set, so the list says nothing of it.',
  moves: 'What moves it most',
  toProfile: 'See the profile as it is now',
  profileNow: (set, since) =>
    `The figures here are from data set ${set}. The profile shows them as they are now. ${
      since === 0
        ? 'Nothing has been decided about responses, flags or scopes of the practice since the data set was frozen.'
        : `Since the data set was frozen, ${decisionsOf(since)} about responses, flags or scopes of the practice ${since === 1 ? 'was' : 'were'} made, so the profile may show other figures. Freeze the data again if they are to count.`
    }`,
  score: (score) => `score ${score}`,

  decideHeading: 'Decide',
  outcome: 'Decision',
  reasonCode: 'Reason code',
  reasonCodeHint: 'The one that weighs most. The reason says the rest.',
  chooseReason: 'Choose a reason code',
  reason: 'Reason',
  reasonHint:
    'Write so that somebody who was not there understands it in a year. Do not write names of informants.',
  save: 'Save the decision',
  saveAgain: 'Save again',
  kept: 'What you wrote is not saved. Copy it if you want to use it again:',
  decided: 'The decision is saved.',
  listDiffers:
    'Nothing more can be decided here: the list is another than the one that decisions were made on. What is decided still stands.',
  listDiffersFreeze: 'Freeze the data again, and decide on the list that the new data set gives.',
  listDiffersAsk:
    'Data, rule and computation are the same, so something was changed outside Praksiskort. Talk to whoever runs the site about comparing with a backup.',
  refused: {
    tampered: 'The data set is no longer what was frozen, so nothing is decided.',
    computing: 'The list is being made, so nothing is decided. Save again in a moment.',
    list_changed:
      'A new data set or a new rule came while you looked at the page. Nothing is saved. Look at the new figures, and save again if you think the same.',
    list_differs:
      'The same rule on the same data gave another list before. Nothing is saved. If the computation is another than it was then, freeze the data again and decide on the list that gives. Otherwise something was changed outside Praksiskort: talk to whoever runs the site.',
  },
  overtaken: (by, outcome) =>
    `${by} has decided meanwhile: ${outcome}. See the reason. Yours is not saved; if you still think the same, save again, and both decisions stay in the log.`,
  overtakenOpen: 'Somebody else has decided meanwhile. Yours is not saved. Look it through, and save again.',

  swapHeading: 'Swap',
  swapOutIntro:
    'Swap the practice for another. It becomes one decision, so that the one is never out without the other being in.',
  swapInIntro:
    'Take the practice in for one that is chosen or proposed. It becomes one decision, so that the one is never in without the other being out.',
  swapNone: 'There is none to swap with.',
  swapFind: 'Find one to swap with',
  swapPartners: 'The first that can be swapped with. Search to find others.',
  swapPartnersFound: (n) => (n === 0 ? 'None that can be swapped with fits.' : 'Found:'),
  swapWith: (name) => `Swap with ${name}`,
  swapNot: 'Do not swap after all',
  swapOtherHeading: (incoming, out) => `${incoming} in, ${out} out`,
  swapIn: 'In',
  swapOut: 'Out',
  swapOutcome: (out) => `${out} is then`,
  swapPartner: 'Swapped with',
  swapOutcomeKept: 'The one that goes out is then',
  swapButton: 'Save the swap',
  swapOutcomes: {
    reserve: 'on the reserve list',
    not_chosen: 'not chosen',
    declined: 'one that declined itself',
  },
  swapUnfit: 'The two can no longer be swapped: see what stands now.',
  back: 'To the decisions',
  historyHeading: 'Everything decided about the practice',
}
