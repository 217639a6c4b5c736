import type { Messages } from '../da.ts'

const responses = (count: number) => (count === 1 ? 'One response' : `${count} responses`)

/** Contested scopes: what informants objected at the door, and what was decided about it. */
export const contested: Messages['contested'] = {
  heading: 'Contested scopes',
  titleOf: (wave) => `Contested scopes, ${wave}`,
  lead: 'These informants held that the practice was delimited wrongly when they answered. The oldest come first. Decide about each of them before you use the score: what belongs to a practice can move it.',
  none: 'No informant has contested a scope in this wave.',
  waiting: (count) => `Awaiting a decision (${count})`,
  noneWaiting: 'All of them have been decided.',
  decided: (count) => `Decided (${count})`,
  waitingLine: (count) =>
    `${responses(count)} with a contested scope ${count === 1 ? 'awaits' : 'await'} a decision.`,
  seeAll: 'See contested scopes',
  askedAgainLine: (count) =>
    `${count === 1 ? 'One informant has' : `${count} informants have`} been asked again on a new scope and not answered yet. Until then the first answer counts.`,
  of: (role, sent, version) => `${role}, sent ${sent}, on scope ${version}`,
  stances: {
    confirmed: 'Confirms the scope',
    adjusted: 'Nearly: answers about something slightly different',
    contested: 'Contests the scope',
  },
  card: 'The card as the informant saw it',
  said: "The informant's words",
  objection: 'What does not fit?',
  ownText: 'What does the informant answer about?',
  nothingSaid: 'Nothing written.',
  table: "What is registered beside the informant's view",
  aspect: 'Aspect',
  registered: 'On the card',
  informant: 'The informant',
  level: 'Level',
  citizens: 'Citizens a year',
  effect: 'What does the response move?',
  moves: (values) =>
    `The practice's score is ${values.with} with the response (${values.informants} informants) and ${values.without} without. The response pulls the score ${values.change} points ${values.isUp ? 'up' : 'down'}.`,
  movesNothing: (score, informants) =>
    `The practice's score is ${score} with the response and without (${informants} informants). It does not move the score.`,
  onlyOne: (score) =>
    `The practice's score on this scope is ${score} and rests on this one response. Without it there is no score.`,
  noScore: 'Too little was answered to compute a score.',
  notCounted: 'The response does not count in any score now.',
  computing: 'The figures are being computed. Load the page again in a moment.',
  undecided: 'To be decided. Until then the response counts on the scope it was given on.',
  decisions: { kept: 'Kept', rescoped: 'Delimited anew', set_aside: 'Set aside' },
  by: (decision, version, by, at) =>
    `${decision}${version === null ? '' : ` (scope ${version})`} by ${by}, ${at}`,
  history: 'Decisions',
  again: {
    waiting: (version) => `The informant has been asked again about scope ${version} and has not begun.`,
    started: (version) =>
      `The informant has been asked again about scope ${version} and has begun to answer.`,
    declined: (version) =>
      `The informant has been asked again about scope ${version} and will not answer again. The first answer still counts.`,
    withdrawn: 'The informant is not asked again: the link has been withdrawn.',
    sent: (version) =>
      `The informant has answered again on scope ${version}. That answer counts now. The first stands here as it was sent, and no longer counts.`,
  },
  takenIn: 'The response has been taken in again on its own page. It counts.',
  findLink: "Find the informant's new link",
  readAgain: 'Read the new answer',
  readResponse: 'Read the whole response',
  toProfile: "To the practice's profile",
  decide: 'Decide',
  changeDecision: 'Change the decision',
  decideHeading: (practice) => `Contested scope of ${practice}`,
  choice: 'What is to happen?',
  choose: { kept: 'Keep', rescoped: 'Delimit anew', set_aside: 'Set aside' },
  hints: {
    kept: 'The card is right, or the difference does not matter. The answer counts on the scope it was given on.',
    rescoped:
      'The informant is right. Correct the card below. It becomes a new scope version, and the informant is asked again about it with a new link. The answer that was sent is never changed: it counts on its own scope until the new one is sent.',
    set_aside:
      'The answer is about something else. It does not count, but stays where it is, and figures can always be seen with it.',
  },
  cardHeading: 'The new card',
  cardLead: (version) =>
    `Fill this in only if you delimit anew. The fields show the card that holds now: scope ${version}.`,
  cardNewer: (version) =>
    `The card has changed since the informant answered. If you delimit anew without changing more, the informant is asked about scope ${version}.`,
  openCard: 'Correct the card',
  save: 'Save the decision',
  overtaken: (decision, by) =>
    `${by} has decided meanwhile: ${decision}. See the reason below. If you still think the same, save again.`,
  cardOvertaken: 'Somebody else has changed the card meanwhile. See the difference, and save again.',
  faults: {
    card_unchanged:
      'The card is the one that the informant contested. Correct what is wrong before the informant is asked again.',
    card_stopped:
      'The card does not pass the checks of the study, so nobody can be asked about it yet. If something is missing, correct it here. If a second reader must approve it, first save it on the page of the practice, have it approved, and decide afterwards.',
    practice_ended:
      'The practice has ended, so nobody can be asked about it again. Keep the answer or set it aside.',
    wave_closed:
      'The wave is closed, so nobody can be asked again. Keep the answer or set it aside. A new scope can be used in a new wave.',
    answered_again:
      'The informant has answered again already. The new answer counts, and that is the one to decide about.',
  },
}
