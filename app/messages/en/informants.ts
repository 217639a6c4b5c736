import type { Messages } from '../da.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export const informants: Messages['informants'] = {
  heading: 'Informants',
  intro:
    'An informant can answer about several practices, and in several roles. Each line is one informant on one practice in one role.',
  states: {
    not_started: 'not started',
    in_progress: 'in progress',
    submitted: 'submitted',
    declined: 'declined',
    withdrawn: 'withdrawn',
  },
  counts: (informantCount, assignmentCount) =>
    `${count(informantCount, 'informant', 'informants')}, ${count(assignmentCount, 'line', 'lines')}.`,
  closed: 'The wave is closed. Informants and links can be seen, not changed.',
  add: 'Add informant',
  importFile: 'Import from file or spreadsheet',
  toLinks: 'Go to links',
  toList: 'All informants of the wave',
  noPractices:
    'There are no practices in the study yet. Informants belong to a practice, so begin with those.',
  toPractices: 'Go to practices',
  empty: 'There are no informants in the wave yet. Import them from a file, or add them one by one.',
  noneFound: 'No lines match what is chosen.',
  showAll: 'Show all',
  filter: {
    heading: 'Search and choose',
    search: 'Search',
    searchHint: "Practice or the informant's code.",
    searchHintNames: "Practice, the informant's code, name or e-mail.",
    role: 'Role',
    anyRole: 'all roles',
    state: 'Status',
    anyState: 'all',
    waiting: 'still to answer',
    practice: (name) => `Only the practice ${name}.`,
    apply: 'Show',
  },
  table: {
    caption: 'Informants on practices',
    informant: 'Informant',
    practice: 'Practice',
    role: 'Role',
    state: 'Status',
    edit: 'Edit',
    editOf: (code) => `Edit informant ${code}`,
  },
  done: {
    added: 'The informant has been added.',
    assignment_added: 'The practice has been added to the informant.',
    person: 'Name and e-mail are saved.',
    removed: 'The line has been removed.',
    withdrawn: 'The link is withdrawn. Answers already given stay.',
    restored: 'The link works again.',
  },
  form: {
    heading: 'Add informant',
    practice: 'Practice',
    practiceCode: 'Code of the practice',
    practiceCodeHint: 'The code from the list of practices, for example P001.',
    choosePractice: 'choose a practice',
    role: 'Role',
    chooseRole: 'choose a role',
    name: 'Name',
    nameHint: 'Name and e-mail are kept apart and are not shown with answers. They can be left out.',
    email: 'E-mail',
    code: 'Code',
    codeHint: "The study's own code for the informant. Leave it empty and one is made: I0001, I0002 …",
    save: 'Add',
    same: 'Is this the same person?',
    sameHint: 'There is already an informant with this e-mail.',
    sameAs: (code, name) => `Yes, it is ${name ? `${name} (${code})` : code}`,
    notSame: 'No, it is another person with the same e-mail',
  },
  invalid: {
    practice_unknown: 'The study has no practice with that code.',
    practice_ended: 'The practice has ended, so nobody can be asked about it. Use one that took its place.',
    code_taken: 'The code is already used for another informant. Choose another, or leave it empty.',
    scope_stopped:
      'The wave is open, and the scope of the practice does not meet what the study checks. See what is missing on the page of the practice.',
    pair_taken: 'The informant already has this role on this practice.',
    same_email: 'Choose whether it is the same person.',
    email: 'Write the e-mail address as name@example.com.',
  },
  person: {
    heading: (code) => `Informant ${code}`,
    nameHeading: 'Name and e-mail',
    save: 'Save name and e-mail',
    assignments: 'Answers about',
    addHeading: 'Let the informant answer about one more practice',
    addSave: 'Add practice',
    remove: 'Remove',
    removeOf: (practice, role) => `Remove ${practice}, ${role}`,
    removeHint: 'Can be removed because nothing has been started. The link stops working.',
    removeLast: "This is the informant's only line, so the informant, name and e-mail are deleted too.",
    withdraw: 'Withdraw',
    withdrawOf: (practice, role) => `Withdraw: ${practice}, ${role}`,
    withdrawHint: 'The link closes at once. What has been answered stays, and you can undo this.',
    restore: 'Undo',
    restoreOf: (practice, role) => `Undo: ${practice}, ${role}`,
    change: 'Change',
    submittedHint: 'The answers have been submitted and stay in the study.',
    faults: {
      not_removed:
        'The line could not be removed: the informant has started meanwhile. Withdraw the link instead.',
      not_withdrawn: 'The link could not be withdrawn: the answers have been submitted meanwhile.',
      scope_stopped:
        'The link cannot be used again: the wave is open, and the scope of the practice does not meet what the study looks for. See what is missing on the page of the practice.',
    },
  },
  links: {
    heading: 'Links',
    intro:
      'Each line has a link of its own. Whoever has the link can answer in place of the informant, so give it to the informant only.',
    planned:
      'The wave is not open. Links can be handed out now, but answers are taken only once the wave is opened.',
    show: (n) => `Show ${count(n, 'link', 'links')}`,
    showHint: 'It is noted who was shown links, when and how many.',
    shown: (n) => `${count(n, 'link is', 'links are')} shown below. It is noted in the list of hand-outs.`,
    caption: 'Links of the wave',
    link: 'Link',
    hidden: 'not shown',
    noLink: 'no link',
    change: 'Change link',
    renew: 'Issue a new link',
    renewHint: 'The old link, and what it has opened, stops working at once.',
    done: {
      renew: 'New links have been issued. The old ones no longer work; hand out the new ones.',
      withdraw: 'The link is withdrawn and no longer works.',
      restore: 'The link works again, and it is the same as before.',
      unchanged: 'Nothing was changed: the link is withdrawn, or the answers were submitted meanwhile.',
      scope_stopped:
        'The link is still withdrawn: the wave is open, and the scope of the practice does not meet what the study looks for. See what is missing on the page of the practice.',
      lost: 'The file was not made, because some of the links cannot be made again. See below.',
    },
    copyHeading: 'The whole list as text',
    copyHint: 'Copy and paste into a spreadsheet: informant, name, e-mail, practice, role, link.',
    lostHeading: 'Some links cannot be made again',
    lost: (n) =>
      `${count(n, 'link was', 'links were')} issued with another key (SESSION_SECRET) than the one the server has now. Links already handed out still work, but they cannot be shown again. Put the old key back, or issue new links.`,
    renewLost: (n) => `Issue ${count(n, 'new link', 'new links')}`,
    fileHeading: 'File for mail merge',
    fileIntro:
      'One line for each informant on each practice chosen above: name, e-mail, practice, role, link, deadline and language. Withdrawn links are left out.',
    formats: {
      excel: 'For Danish Excel (semicolon)',
      standard: 'For other programs (comma)',
    },
    format: 'File format',
    download: (n) => `Download file with ${count(n, 'link', 'links')}`,
    log: 'Hand-outs',
    logEmpty: 'No links have been handed out from here yet.',
    logCaption: 'Who has handed out links',
    when: 'When',
    who: 'Who',
    what: 'How',
    howMany: 'Number',
    kinds: { list: 'shown on screen', mail_merge: 'file for mail merge' },
    columns: {
      name: 'name',
      email: 'e-mail',
      practice: 'practice',
      role: 'role',
      link: 'link',
      deadline: 'deadline',
      language: 'language',
    },
    fileName: 'links',
  },
  import: {
    heading: 'Import informants',
    columns:
      "The first row must be headers. Each row is one informant on one practice: the practice's code and the role must be there. The informant's code, name and e-mail can be left out. The same informant in several rows becomes several lines.",
    same: 'The same code is the same informant. Without a code the same e-mail is the same informant; you see this before anything is saved. An empty cell leaves name and e-mail as they are.',
    roles: (words) => `Roles: ${words}.`,
    fields: {
      practice: 'Code of the practice',
      role: 'Role',
      code: 'Code of the informant',
      name: 'Name',
      email: 'E-mail',
    },
    apply: (pairs, persons) =>
      persons === 0
        ? `Add ${count(pairs, 'line', 'lines')}`
        : pairs === 0
          ? `Change ${count(persons, 'informant', 'informants')}`
          : `Add ${count(pairs, 'line', 'lines')} and change ${count(persons, 'informant', 'informants')}`,
    summary: (pairs, informantCount) =>
      `${count(pairs, 'new line', 'new lines')}, with ${count(informantCount, 'new informant', 'new informants')}.`,
    newCode: 'new code',
    pairsHeading: 'What will be added',
    personsHeading: 'Names and e-mails that will change',
    sameHeading: 'Same e-mail',
    sameLead:
      'Rows without a code are treated as the same informant here. If it is another person, give the row a code of its own in the file. Rows with a code of their own become an informant of their own.',
    sameAs: (code, row) =>
      row === null ? (code ?? '') : code ? `${code}, row ${row} of the file` : `row ${row} of the file`,
    other: 'Same e-mail as',
    done: (pairs, informantCount, persons) =>
      `The import is done: ${count(pairs, 'line', 'lines')} and ${count(informantCount, 'informant', 'informants')} added, ${count(persons, 'informant', 'informants')} changed.`,
    toInformants: 'See the informants',
    faults: {
      missing: 'The cell is empty but must be filled in.',
      too_long: (limit) => `The text is too long. At most ${limit} characters.`,
      unknown_practice:
        'There is no practice with that code. Check the code in the list of practices, or import the practice first.',
      ended_practice:
        'The practice has ended, so nobody can be asked about it. Use the code of a practice that took its place.',
      unknown_role: 'Write one of the roles, for example leader or staff.',
      not_an_email: 'Write the e-mail address as name@example.com.',
      duplicate_pair: (row) =>
        `The same informant, practice and role are in row ${row}. Delete one of the rows.`,
      other_person: (row) =>
        `Row ${row} says something else about the same informant. Correct one, or give each row a code of its own.`,
      email_of_several: "Several informants have this e-mail. Write the informant's code in the row.",
      no_column: 'No column is chosen. Choose it above, or add it in the file.',
      column_twice: 'The column is chosen for two things. Choose another for one of them.',
    },
  },
}
