import type { Messages } from '../da.ts'

export const errors: Messages['errors'] = {
  not_found: {
    heading: 'Page not found',
    text: 'The address does not exist, or you have no access to what it points at. Check the address, or go to the front page.',
  },
  forbidden: {
    heading: 'You do not have the right to this',
    text: 'Your role in the study does not open this page. Ask the lead of the study if you need it.',
  },
  bad_request: {
    heading: 'What was sent could not be read',
    text: 'Nothing has been saved. Go back, reload the page and try again.',
  },
  too_large: {
    heading: 'What was sent is too large',
    text: 'Nothing has been saved. Go back and send less at a time, for example split into several.',
  },
  too_many: {
    heading: 'Too many attempts',
    text: 'Wait a little and try again.',
  },
  link_unknown: {
    heading: 'The link does not work',
    text: 'The link is incomplete, or it has been replaced by a new one. Copy the whole link from the latest e-mail, or write to the person who sent it to you.',
  },
  link_withdrawn: {
    heading: 'The link has been withdrawn',
    text: 'You can no longer answer with this link.',
  },
  account_link_over: {
    heading: 'The link cannot be used',
    text: 'The link has been used, has expired or was withdrawn. If you have already made your account, sign in. Otherwise ask the person who sent you the link for a new one.',
  },
  wave_closed: {
    heading: 'The study is closed for answers',
    text: 'The deadline has passed, or the wave has been closed. What you have sent is saved.',
  },
  wave_not_open: {
    heading: 'The study is not open for answers yet',
    text: 'The link is right, but the wave has not been opened. Try again later.',
  },
  results_sealed: {
    heading: 'The results are sealed',
    text: 'They can be seen when the lead of the study has opened them.',
  },
  unexpected: {
    heading: 'Something went wrong on our side',
    text: 'The fault has been noted. Try again in a moment. What is shown as saved is saved.',
  },
  requestId: (id: string) => `Request number: ${id}`,
  contact: (name: string) => `If you have questions, write to ${name}:`,
  toFront: 'Go to the front page',
}
