import type { packets as da } from '../da/packets.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const packets: typeof da = {
  heading: 'Interview packets',
  titleOf: (wave) => `Interview packets, ${wave}`,
  practiceTitleOf: (practice) => `Interview packet, ${practice}`,
  lead: 'A packet for each practice that is chosen for interview: why it was chosen, what informants disagree on, and what is worth asking.',
  empty: 'No practice is chosen for interview yet.',
  emptyNext: 'Choose on the page of decisions. Then the packets come here.',
  toDecisions: 'To decisions',
  printAll: (n) => (n === 1 ? 'See the packet for print' : `See all ${n} packets for print`),
  count: ({ chosen, arranged, held }) =>
    `${chosen === 1 ? '1 practice is chosen' : `${chosen} practices are chosen`}. ${arranged} interviews are arranged, ${held} have been held.`,
  table: 'Practices chosen for interview',
  practice: 'Practice',
  chosenBy: 'Chosen by',
  byRule: (rule) => `rule ${rule}`,
  status: 'Interview',
  questions: 'Questions',
  appraisals: 'Written appraisals',
  reserveHeading: 'On the reserve list',
  reserveIntro: 'They get a packet when they are chosen.',
  openPacket: 'Open the packet',

  statuses: {
    not_arranged: 'not arranged',
    arranged: 'arranged',
    held: 'held',
    declined: 'the practice said no',
    not_possible: 'not possible',
  },
  statusOn: (status, date) => `${status} ${date}`,
  statusBy: (status, by, at) => `${status}. Written by ${by}, ${at}.`,

  parts: 'On this page',
  sheetOf: (practice) => `Interview packet: ${practice}`,
  notChosen: 'The practice is not chosen for interview.',
  notChosenAny: 'A packet is made when it is.',
  notChosenNow: (outcome) =>
    `Not chosen for interview now: ${outcome}. What was written about the interview still stands here.`,
  toDecision: 'To the decision about the practice',
  toPrint: 'See the packet for print',
  back: 'All interview packets',
  toProfile: 'See the practice in the results, as data are now',

  madeOf: ({ set, at, by, rule }) =>
    `The packet is made of data set ${set}, frozen by ${by} ${at}, and rule ${rule}: the same that the decision was made on, and never of data as they are now. Comments are read word for word in the responses that are in the data set.`,
  madeOfShort: (set, rule, digest) => `Made of data set ${set} (${digest}) and rule ${rule}.`,
  newerSet: (set, own) =>
    `Data have been frozen again since: data set ${set}. The packet still shows data set ${own}, which the decision was made on.`,
  newerRule: (rule, own) =>
    `A new rule has been registered since: rule ${rule}. The packet still shows rule ${own}.`,
  seeChanges: 'See what has changed',
  tampered: (number, parts) =>
    `Data set ${number} is no longer what was frozen${parts ? ` (${parts})` : ''}. No packet can be made of it. What you wrote yourselves still stands here.`,
  seeSet: 'See the data set',
  failed: 'The packet could not be made, because the list could not be computed.',
  notInSet:
    'The practice is not in the data set that the decision was made on. There are no answers to build the packet on.',
  noAnswers: 'No answers about the practice count. There is no profile, and no disagreement to ask about.',
  confidential:
    'The packet is for whoever interviews. It shows what single informants answered, and must not be handed to the practice.',

  whyHeading: 'Why it was chosen',
  whyHeadingNow: 'What has been decided',
  decided: (outcome, by, at) => `${outcome}. Decided by ${by}, ${at}.`,
  swappedFor: (name) => `Swapped in for ${name}.`,
  strategy: (strategy) => `The rule proposes it (${strategy}).`,
  notProposed: 'The rule does not propose it. People chose it.',
  onList: 'On the list',
  movesMost: 'What moves it most',
  scopeHeading: 'Scope',
  scopeOf: (version, merged, isOnlyOne) =>
    `Scope ${version} as it stood when data were frozen. ${merged.length > 0 ? `Answers on scope ${list.format(merged.map(String))} count as one with it.` : isOnlyOne ? 'It is the one that was answered on.' : 'Not everybody answered on it.'}`,
  scopeNone: 'The data set has no scope to show.',
  otherVersions: 'There are also answers on other scopes, which are not merged with this one:',
  versionLine: (version, score, informants) =>
    `${version}: total ${score}, ${informants === 1 ? '1 informant' : `${informants} informants`}`,
  otherCard: (version) => `Scope ${version} as it stood`,
  droppedTexts: 'What those informants wrote is not on the packet either.',
  contestedHeading: 'What informants hold against the scope',

  profileHeading: 'Element profile',
  profileTable: 'The elements in numbers',
  disagreeHeading: 'What they disagree on',
  disagreeNone: 'There are no elements that informants clearly disagree on.',
  disagreeIntro:
    'Elements on which two roles lie at least a step of the scale apart, or informants do. Who answers what, in words.',
  answersTable: (element) => `The answers on ${element}, role by role`,
  item: 'Item',
  commentsHeading: 'Other comments, word for word',
  commentsNone: 'Nobody has written a comment on the other elements.',
  commentsNoneAtAll: 'Nobody has written a comment.',
  restsOn: (role, basis) => `For the ${role} the answer rests on: ${basis}`,
  flagsHeading: 'Flags',
  flagsNone: 'There are no flags on the answers.',
  flagSetAside: (by, at, reason) => `Set aside by ${by}, ${at}: ${reason}`,
  flagStands: 'Nobody had set it aside when data were frozen.',
  leftOutHeading: 'Responses that do not count',
  leftOut: (role, by, reason) => `One ${role}, left out by ${by}: ${reason}`,
  noAnswersHeading: 'Unanswered items',
  noAnswersNone: 'Everybody has answered every item.',
  noAnswersTable: 'Items without an answer on the scale, and from whom',
  noAnswersIntro: (items) =>
    items === 1
      ? 'One item has not been answered by everybody.'
      : `${items} items have not been answered by everybody.`,
  noAnswersShow: 'Show them',
  lackingOfAsked: (lacking, asked) => `${lacking} of ${asked}`,
  lacking: 'Without an answer',
  byWhom: 'Who, and how',

  questionsHeading: 'Questions for the interview',
  keptHeading: 'The questions you have chosen',
  keptNone: 'You have not chosen any questions yet.',
  draftsHeading: 'Drafts',
  draftsIntro:
    'Drafts are made of the figures and of what was written, by fixed templates. Change them to your own words, and tick those you want.',
  draftsNone: 'All drafts are kept or removed.',
  draftGone:
    'This draft is not among the drafts any more: somebody else has kept or removed it, or the figures have changed. If yours is to be asked, move it to “A question of your own”, clear the tick, and empty the field here.',
  draftsOnPaper: 'Drafts of questions (none have been chosen yet)',
  keep: 'Keep',
  keepNamed: (number) => `Keep draft ${number}`,
  draftText: (number) => `Draft ${number}`,
  keepButton: 'Keep those ticked',
  draftsMissing: 'Tick at least one draft.',
  own: 'A question of your own',
  ownButton: 'Add the question',
  ownHint: 'Write no names of persons.',
  questionBy: (by, at) => `${by}, ${at}`,
  fromDraft: (set, rule) => `From a draft on data set ${set} and rule ${rule}`,
  fromDraftChanged: (set, rule) => `Changed from a draft on data set ${set} and rule ${rule}`,
  fromSelf: 'Your own question',
  draftRead: 'The draft read:',
  draftNow: 'The figures behind the draft have changed since. Now it would read:',
  before: 'How it read before',
  reword: 'Change',
  rewordNamed: (number) => `Change question ${number}`,
  newText: 'New wording',
  saveText: 'Save the wording',
  up: 'Up',
  upNamed: (number) => `Move question ${number} up`,
  down: 'Down',
  downNamed: (number) => `Move question ${number} down`,
  remove: 'Remove',
  removeNamed: (number) => `Remove question ${number}`,
  removedHeading: (n) => (n === 1 ? '1 removed question' : `${n} removed questions`),
  restore: 'Keep again',
  restoreNamed: (text) => `Keep again: ${text}`,
  removedBy: (by, at) => `Removed by ${by}, ${at}`,
  saved: {
    questions: 'The questions are saved.',
    noted: 'The note is saved.',
    appraised: 'The appraisal is saved.',
    status: 'How the interview stands is saved.',
  },
  refused: {
    overtaken:
      'Somebody else changed the same meanwhile, and nothing of yours is saved. Both stand here. Change it as needed, and save again.',
    redrafted:
      'The drafts are others now, or are being computed. Nothing is saved. Look at them, and save again.',
    too_many: 'There is no room for more questions in the packet. Remove some first.',
    unanswered:
      'We do not know whether it is saved: The server did not answer. What you wrote still stands here. Check that you are connected to the network, and save again. It will be saved only once.',
    signed_out:
      'It is not saved: You are no longer signed in. What you wrote still stands here. Sign in on a new tab, and then save again here.',
    forbidden:
      'It is not saved: You can no longer write in this packet. What you wrote still stands here. Copy it before you leave the page, and ask the lead of the study.',
  },
  notReloaded: {
    signed_out:
      'The page does not show the newest: you are not signed in any more. What you have typed in the other fields is still here. Sign in in a new tab before you save more.',
    unanswered:
      'The page does not show the newest: the server did not answer. What you have typed in the other fields is still here. Check that you are connected to the network before you save more.',
    forbidden:
      'The page does not show the newest: you cannot see this packet any more. What you have typed in the other fields is still here. Copy it before you leave the page, and ask the lead of the study.',
  },
  signIn: 'Sign in on a new tab',
  theirs: (by) => `${by} wrote:`,
  theirsRemoved: (by) => `${by} has removed the question:`,
  yours: 'You wrote:',
  orderChanged: 'Somebody else changed the order meanwhile. See the new one, and move again.',

  statusHeading: 'How the interview stands',
  statusNone: 'The interview is not arranged.',
  statusField: 'The interview is',
  statusDate: 'Date, when it is arranged or held',
  statusNote: 'Remark',
  statusSave: 'Save how it stands',
  statusHistory: 'How it stood before',
  statusTheirs: (by, status) => `${by} wrote meanwhile: ${status}. If you still mean yours, save again.`,
  declinedNext:
    'When a practice says no, a decision is made about it: set it to “has declined itself”, or swap it.',

  consentSaid: (saidBy, by, at) =>
    saidBy === null ? `Registered by ${by}, ${at}.` : `Said by: ${saidBy}; registered by ${by}, ${at}.`,
  consentNext: {
    ahead: {
      not_asked: 'Ask the practice, and register the answer before you hold the interview.',
      no: 'Do not hold the interview as long as that stands.',
      withdrawn: 'Do not hold the interview as long as that stands.',
    },
    held: {
      not_asked: 'The interview was held. Register the answer that the practice gave.',
      no: 'The interview was held. Agree with the practice on what you may use of it.',
      withdrawn: 'The interview was held. Agree with the practice on what you may use of it.',
    },
  },
  consentAsFrozen: (set) => `Data set ${set} says the same.`,
  consentFrozen: (set, answer) => `It has changed since. Data set ${set} says: ${answer}.`,
  consentUnknown: (set) => `Data set ${set} is from before it could be registered.`,

  notesHeading: 'Notes',
  notesIntro: 'Notes from the interview and afterwards. Each note stands with name and time.',
  notesNone: 'There are no notes yet.',
  note: 'Note',
  noteAbout: 'Is about',
  noteWhole: 'the whole interview',
  noteQuestion: (number, text) => `Question ${number}: ${text}`,
  noteRemovedQuestion: (text: string) => `Removed question: ${text}`,
  noteSave: 'Save the note',
  noteBy: (by, at) => `${by}, ${at}`,
  noteOn: (text) => `About: ${text}`,
  noteHint: 'Write no names of persons.',

  appraisalHeading: 'Appraisal after the interview, element by element',
  appraisalIntro:
    'Write what the interview showed, beside what informants answered. No figures are given, and nothing of it counts in scores or lists. Each person’s newest appraisal stands; all are kept.',
  informantsSaid: (score, n, version) => `Informants${version ? ` on ${version}` : ''}: ${score} (n ${n})`,
  informantsSaidNone: (why, version) => `Informants${version ? ` on ${version}` : ''}: no score (${why})`,
  appraise: (element) => `Write about ${element}`,
  appraisal: 'Appraisal',
  appraisalSave: 'Save the appraisal',
  appraisalBy: (by, at) => `${by}, ${at}`,
  appraisalEarlier: (n) => (n === 1 ? '1 earlier appraisal' : `${n} earlier appraisals`),
  appraisalNone: 'Not appraised after the interview.',

  printHint: 'Use the browser’s print, and the packets fill whole A4 pages. Menus and buttons are left out.',
  printEmpty: 'There are no packets to print: no practice is chosen for interview.',
  date: 'Date',
  place: 'Place',
  present: 'Present',
  interviewer: 'Interviewer',
  after: 'After the interview: what does it say about each element?',
  background: 'Background',
}
