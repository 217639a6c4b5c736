import type { Messages } from '../da.ts'

/** Reviews of responses: what members decided about them, with reason and name. */
export const reviews: Messages['reviews'] = {
  responseHeading: (informant, practice) => `Response from ${informant} about ${practice}`,
  states: {
    received: 'Received',
    approved: 'Approved',
    problem: 'Has problems',
    left_out: 'Left out',
    set_aside: 'Set aside',
    taken_up: 'Taken up again',
  },
  reviewHeading: 'Review',
  standsNow: (state) => `The response is now: ${state}.`,
  notReviewed: 'Nobody has reviewed the response yet. It counts in every figure.',
  leftOutNow:
    'The response is left out and does not count in the figures. Choose “Responses left out are counted” on the results pages to see the figures with it.',
  decide: 'Decide',
  state: 'The response is',
  hints: {
    received: 'No decision. The response counts in the figures.',
    approved: 'Looked through and in order. It counts in the figures.',
    problem: 'Something should be looked into. It still counts in the figures.',
    left_out: 'Does not count in the figures. The answers stay, and figures can always be seen with them.',
  },
  reason: 'Reason',
  reasonHint: 'Write so that somebody else can follow it in a year. Do not write the names of people.',
  save: 'Save the decision',
  overtaken: (by, state) =>
    `${by} has decided meanwhile: ${state}. The reason is below. If you still think the same, save again.`,
  historyHeading: 'Decisions',
  by: (state, by, at) => `${state} by ${by}, ${at}`,
  aboutHeading: 'About the informant and the scope',
  answersHeading: 'The answers',
  answersHow: 'The answers are shown in the words and the language that the informant saw.',
  sent: (at, version) => `Sent ${at}. Answered on scope ${version}.`,
  backToProfile: 'To the profile of the practice',
  practiceHeading: (practice) => `Responses about ${practice}`,
  practiceLead:
    'Everything that was sent about the practice in this wave, without scores. Read a response to approve it, note a problem or leave it out.',
  practiceNone: 'Nothing was sent about the practice in this wave.',
  practiceVariants: (n) =>
    n === 1
      ? '1 response is about a narrower or broader variant of the practice. It is not listed here and counts in no figures but those of the variant.'
      : `${n} responses are about a narrower or broader variant of the practice. They are not listed here and count in no figures but those of the variants.`,
  allOfPractice: 'All responses about the practice',
  toPractice: 'The practice and its scope',
  sentAt: 'Sent',
  onVersion: (informant, version) => `${informant} (questionnaire ${version})`,
  otherVersion: 'Answered on another version of the questionnaire, so it does not count',
  tableHeading: 'The responses',
  table: 'Responses about the practice',
  informant: 'Informant',
  scope: 'Scope',
  superseded: 'Replaced: the informant has answered again',
  read: 'Read and review',
  setAside: 'Set aside',
  takeUp: 'Take up again',
  flagBy: (state, by, reason) => `${state} by ${by}: ${reason}`,
  setAsideNow:
    'The flag is set aside. The informant counts, also when figures are shown without informants with flags.',
  flagStands:
    'The flag is kept. It changes no figure until somebody chooses to see them without informants with flags.',
  flagState: 'The flag is',
  flagHints: {
    set_aside: 'It has been looked at and explained. It stays, with the reason.',
    taken_up: 'It holds after all.',
  },
}
