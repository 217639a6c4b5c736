import type { Messages } from '../da.ts'

export const scopeApprovals: Messages['scopeApprovals'] = {
  heading: (practice) => `Read the scope of ${practice}`,
  lead: 'Read the card as an informant will. Is it clear what is included and what is not? Approve it, or send it back with what must be changed.',
  own: 'You have written in this version of the card yourself. Somebody else must read it.',
  changesSince: (version) => `Changes since version ${version}, which is approved`,
  standsNow: {
    approved: 'The card is approved as it stands.',
    sent_back: 'The card has been sent back as it stands.',
  },
  state: 'The card is',
  states: { approved: 'approved', sent_back: 'sent back' },
  hints: {
    approved: 'The line is clear. The approval holds for the card as it stands here.',
    sent_back: 'Something must be changed. Say what in the reason.',
  },
  reasonHint: 'Required when the card is sent back. Do not write names of people.',
  overtaken:
    'The card was corrected, or somebody else read it meanwhile. Nothing has been saved. See what stands now.',
  historyHeading: 'What readers have said',
  said: (state, version, by, at) => `Version ${version} ${state} by ${by}, ${at}`,
  none: 'Nobody has read the card yet.',
}
