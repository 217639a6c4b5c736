import type { paper as danish } from '../da/paper.ts'

export const paper: typeof danish = {
  title: 'The questionnaire to print',
  see: 'See all questions on one page, also for print',
  toPrint: 'Read and print',
  newWindow: '(opens in a new window)',
  howToPrint:
    'Use the print function of your browser: the form then fills A4 sheets. Menu and buttons are left out.',
  onlyToRead:
    'You cannot answer here. If you want to answer on paper, agree with those who invited you how they get your answers.',
  forMembers:
    'For interviews face to face, by phone or on paper. Choose who is to answer: some questions have other words for some roles.',
  role: 'Role',
  language: 'Language',
  show: 'Show',
  practice: 'Practice',
  date: 'Date',
  asked: (role) => `answers as ${role}`,
  howTo:
    'Tick one box for each question unless it says otherwise. You are welcome to skip questions, and to use “Do not know” and “Not relevant” where they fit best.',
  scope: 'What are the answers about?',
  scopeApart: 'The card with the scope of the practice is shown or read out beside this.',
  facts: 'About the person who answers',
  element: (number, of, name) => `${number} of ${of}. ${name}`,
  several: 'You may tick several boxes.',
}
