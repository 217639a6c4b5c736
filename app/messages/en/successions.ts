import type { Messages } from '../da.ts'

const answers = (n: number) => (n === 1 ? 'one response' : `${n} responses`)

/** Practices that were split or merged. */
export const successions: Messages['successions'] = {
  notChanged: 'The practice has ended. It can be read but not changed. What you write here is not saved.',

  split: 'Split the practice',
  merge: 'Merge with others',
  splitHeading: (name) => `Split ${name} into several practices`,
  mergeThese: 'Merge the two',
  mergeHeading: (name) => `Merge ${name} with other practices`,
  splitLead:
    'Do this when what you called one practice turns out to be several. The old one ends, and each new one has a card of its own.',
  mergeLead:
    'Do this when several practices turn out to be the same, or one is a part of another. The old ones end, and one new practice has a card of its own.',
  whyEnds:
    'A practice does not go on narrower or broader under the same name: the answers are about the old scope, and it must be possible to read afterwards what was asked about. If only the card is unclear, correct it instead.',
  happens: 'What happens',
  stays: 'Everything about the old one stays and can be read: cards, answers and decisions.',
  sent: (n) =>
    n === 0
      ? 'No responses have been sent.'
      : `${n === 1 ? 'One response has been sent. It stays where it was given' : `${n} responses have been sent. They stay where they were given`} until you decide whether to let ${n === 1 ? 'it' : 'them'} follow.`,
  begun: (n) =>
    n === 1 ? 'One informant has begun and can finish.' : `${n} informants have begun and can finish.`,
  unstarted: (n) =>
    n === 1
      ? 'One informant has not begun. The link is withdrawn.'
      : `${n} informants have not begun. Their links are withdrawn.`,
  oldCard: 'The card as it stands now',
  oldCards: 'The cards as they stand now',

  choose: 'Which practices are to be merged?',
  chooseLead: 'Possible overlaps come first. Others can be searched for.',
  withThese: 'Merge with',
  search: 'Search by name or code',
  searchButton: 'Search',
  show: 'Show the chosen side by side',
  noneFound: 'No other practice fits what you search for.',
  chooseOne: 'When you have chosen at least one other practice, the cards come here side by side.',

  successor: (place) => `New practice ${place}`,
  theSuccessor: 'The new practice',
  prefilledSplit: 'The fields begin as they stand on the old practice. Correct what is different.',
  prefilledMerge:
    'Texts of the cards are put after each other. Fields that the cards do not agree on are empty.',
  more: 'Add another practice',
  fewer: 'Remove the last',
  reason: 'Reason',
  reasonHint: 'Write so that somebody else can understand it in a year. Do not write names of persons.',
  splitNow: 'Split the practice',
  mergeNow: 'Merge the practices',
  faults: {
    name_of_ended: 'Give it another name than a practice that ends, so that they can be told apart.',
    name_twice: 'Two of the new practices have the same name.',
    code_twice: 'Two of the new practices have the same code.',
  },
  changedMeanwhile:
    'The card, the practice or the number who have not begun is not what it was when you opened the page. Nothing is saved. See what stands now, and save again if it is still right.',
  endedMeanwhile:
    'One of the practices has ended meanwhile. Nothing is saved. See on its page what it became.',

  ended: 'Ended',
  endedFilter: 'Ended practices instead of those in use',
  becameHeading: 'The practice has ended',
  becameLead: 'It can be read but not changed, and nobody can be asked about it.',
  undoneSuccessor: 'The practice was never taken into use: the split or merge that it came from was undone.',
  history: 'Split and merged',
  kinds: { split: 'Split', merge: 'Merged' },
  by: (kind, by, at) => `${kind} by ${by}, ${at}`,
  undoneBy: (by, at) => `Undone by ${by}, ${at}`,
  details: 'See what happened, and where the answers count',

  pageHeading: { split: 'A practice was split', merge: 'Practices were merged' },
  done: (withdrawn) =>
    withdrawn === 0
      ? 'It is saved.'
      : `It is saved. ${withdrawn === 1 ? 'One link was withdrawn' : `${withdrawn} links were withdrawn`}.`,
  from: 'Ended',
  to: 'Took its place',
  answersHeading: 'Where the answers count',
  answersLead:
    'Answers were given about the old practice and are never moved without a decision. If they follow, they count on the new practice, on a copy of the card that they were given on.',
  noAnswers: 'No response has been sent about what has ended.',
  practice: 'Practice',
  wave: 'Wave',
  responses: 'Responses',
  standing: 'Count on',
  undecided: (name) => `${name}, until decided otherwise`,
  decide: 'Decide',
  decideOf: (name, wave) => `Decide about the answers about ${name} in ${wave}`,
  undoHeading: 'Undo',
  undoLead:
    'What ended is in use again, and so are links that were withdrawn. What took its place ends. Both can be read afterwards.',
  undo: 'Undo',
  hindrances: {
    assigned: 'It cannot be undone: somebody is asked about a practice that took its place.',
    followed:
      'It cannot be undone as long as answers follow. First decide that they stay on the old practice.',
    succeeded: 'It cannot be undone: a practice that took its place was itself split or merged.',
  },
  notGivenBack: (n) =>
    `${n === 1 ? 'One link has' : `${n} links have`} not been given back, because the practice’s card may not be fielded as it stands. Put the card right, and then give links back on the page of informants.`,
  undoneBefore: 'Somebody else undid it meanwhile.',

  followHeading: (name) => `Where are the answers about ${name} to count?`,
  followLead: (n) =>
    `${n === 1 ? 'There is one response' : `There are ${answers(n)}`} about the practice in this wave. If the answers stay, they count on the old practice. If they follow, they count on one of the new ones, and the old one is no longer in the results.`,
  followApart:
    'Answers that follow stand by themselves on the new practice, on a copy of the card that they were given on. They are put together with answers on the new card only when somebody decides that the scopes are the same practice. The responses themselves are not changed.',
  followChoice: 'The answers',
  stay: (name) => `stay on ${name}`,
  follow: (name) => `follow to ${name}`,
  doubled: (n, name) =>
    `${n === 1 ? 'One informant has' : `${n} informants have`} also answered about ${name} and will count twice if the scopes are counted as one.`,
  save: 'Save the decision',
  overtaken: (by) =>
    `${by} has decided something meanwhile. See the reason below. If you still think the same, save again.`,
  decisions: 'Decisions',
  decidedBy: (said, by, at) => `${said}, decided by ${by}, ${at}`,
  saidStay: 'The answers stay',
  saidFollow: (name) => `The answers follow to ${name}`,
  backToProfile: (name) => `To the results about ${name}`,

  endedHere: (n) =>
    `The practice has ended. ${n === 1 ? 'One response about it counts' : `${n} responses about it count`} here.`,
  canFollow: 'They can follow to what took its place.',
  followedAway: (name) => `The practice has ended. The answers about it count on ${name}.`,
  mayComeHere: (n, name) =>
    `${n === 1 ? 'One response' : `${n} responses`} about ${name} can follow to this practice.`,
  cameHere: (n, name) =>
    `${n === 1 ? 'One response' : `${n} responses`} about ${name} ${n === 1 ? 'follows' : 'follow'} to this practice.`,
  copies: (version, name, from) => `Scope ${version} is a copy of scope ${from} of ${name}.`,
  copyOf: (name, version) => `copy of scope ${version} of ${name}`,
  seeDecision: 'See or change the decision',
  awaiting: (n) =>
    `${n === 1 ? 'One practice has ended' : `${n} practices have ended`}, and it is not decided where the answers about ${n === 1 ? 'it' : 'them'} count`,
  awaitingLine: (n) => `${answers(n)} ${n === 1 ? 'counts' : 'count'} on the old practice`,
  responseFollows: (name, given) =>
    `The response was given about ${given} and is shown as it was given. In the results it follows to ${name}.`,
}
