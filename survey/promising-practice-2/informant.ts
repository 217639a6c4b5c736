import type { FactsWording, ScopeCheckWording } from '../informant-wording.ts'

export const scopeCheck: ScopeCheckWording = {
  verdict: {
    text: {
      da: 'Passer kortet med den praksis, du kender?',
      en: 'Does the card fit the practice you know?',
    },
    confirmed: { da: 'Ja, det passer', en: 'Yes, it fits' },
    contested: { da: 'Nej, noget passer ikke', en: 'No, something does not fit' },
  },
  objection: {
    text: { da: 'Hvad passer ikke?', en: 'What does not fit?' },
    hint: {
      da: 'Skal kun udfyldes, hvis du svarede nej. Skriv for eksempel, hvad der mangler på kortet.',
      en: 'Needed only if you answered no. Write for example what is missing from the card.',
    },
  },
  ownHeading: { da: 'Hvad tænker du på, når du svarer?', en: 'What do you have in mind when you answer?' },
  ownIntro: {
    da:
      'Det er forskelligt, hvad folk regner med til en praksis. Fortæl, hvad du tænker på, også når det er noget ' +
      'andet end på kortet. Får du selv hjælp, er »praksis« den hjælp, du får. Spring over det, du er i tvivl om.',
    en:
      'People differ in what they count as part of a practice. Tell us what you have in mind, also when it is not what ' +
      'the card says. If you get help yourself, “the practice” is the help you get. Skip what you are unsure about.',
  },
  level: {
    text: { da: 'Det, jeg svarer om, er', en: 'What I answer about is' },
    levels: [
      { da: 'En bestemt metode', en: 'One particular method' },
      { da: 'En indsats med flere dele', en: 'A kind of help with several parts' },
      { da: 'En afdeling eller et team', en: 'A unit or a team' },
      { da: 'Hele stedet', en: 'The whole place' },
      { da: 'Det, hele kommunen gør', en: 'What the whole municipality does' },
    ],
    unknown: { da: 'Ved ikke', en: 'Do not know' },
  },
  citizensPerYear: {
    text: {
      da: 'Hvor mange borgere er med på et år?',
      en: 'How many citizens take part in a year?',
    },
    hint: { da: 'Et cirkatal er fint.', en: 'A rough number is fine.' },
  },
  scopeText: {
    text: {
      da: 'Fortæl med dine egne ord, hvad du svarer om',
      en: 'Tell us in your own words what you answer about',
    },
    hint: {
      da: 'For eksempel »kun samtalerne om onsdagen« eller »alt det, der sker i huset«.',
      en: 'For example “only the talks on Wednesdays” or “all that goes on in the house”.',
    },
  },
}

export const facts: FactsWording = {
  intro: {
    da: 'Folk ser en praksis fra hver sin plads. Fortæl lidt om din. Kun det første skal udfyldes.',
    en: 'People see a practice from different places. Tell us a little about yours. Only the first is required.',
  },
  statedRole: {
    text: { da: 'Hvilken rolle har du?', en: 'What is your role?' },
    roles: {
      leader: { da: 'Jeg er leder', en: 'I am a leader' },
      staff: { da: 'Jeg er medarbejder i praksis', en: 'I am a member of staff in the practice' },
      citizen: { da: 'Jeg får eller har fået hjælpen', en: 'I get the help, or have had it' },
      relative: {
        da: 'Jeg er pårørende til en, der får hjælpen',
        en: 'I am a relative of someone who gets the help',
      },
      authority: {
        da: 'Jeg arbejder hos myndigheden, for eksempel som sagsbehandler',
        en: 'I work for the authority, for example as a case worker',
      },
      partner: {
        da: 'Jeg samarbejder med praksis fra et andet sted',
        en: 'I work with the practice from another place',
      },
      external: { da: 'Jeg ser på praksis udefra', en: 'I look at the practice from outside' },
    },
  },
  closeness: {
    text: {
      da: 'Hvor ofte ser du selv det daglige arbejde i praksis?',
      en: 'How often do you see the daily work of the practice yourself?',
    },
    degrees: [
      { da: 'Næsten aldrig', en: 'Hardly ever' },
      { da: 'Nogle gange om året', en: 'A few times a year' },
      { da: 'Cirka hver måned', en: 'About every month' },
      { da: 'Cirka hver uge', en: 'About every week' },
      { da: 'Næsten hver dag', en: 'Nearly every day' },
    ],
  },
  knowledge: {
    text: { da: 'Hvor godt kender du praksis?', en: 'How well do you know the practice?' },
    degrees: [
      { da: 'Meget lidt', en: 'Very little' },
      { da: 'Lidt', en: 'A little' },
      { da: 'Nogenlunde', en: 'Fairly well' },
      { da: 'Godt', en: 'Well' },
      { da: 'Meget godt', en: 'Very well' },
    ],
  },
  tenureYears: {
    text: {
      da: 'Hvor mange år har du haft med praksis at gøre?',
      en: 'For how many years have you had to do with the practice?',
    },
    hint: {
      da: 'Skriv et tal, for eksempel 3. Et halvt år er 0,5.',
      en: 'Write a number, for example 3. Half a year is 0.5.',
    },
  },
  ownStake: {
    text: {
      da: 'Har du selv noget på spil, når praksis bliver vurderet?',
      en: 'Do you have a stake of your own when the practice is assessed?',
    },
    yes: {
      da: 'Ja, for eksempel fordi jeg har ansvar for den',
      en: 'Yes, for example because I am responsible for it',
    },
    no: { da: 'Nej', en: 'No' },
  },
  answerMode: {
    text: { da: 'Hvordan svarer du?', en: 'How do you answer?' },
    modes: {
      alone: { da: 'Jeg svarer alene', en: 'I answer alone' },
      together: { da: 'Vi er flere, der svarer sammen', en: 'Several of us answer together' },
      interviewed: {
        da: 'En anden stiller spørgsmålene og skriver mine svar',
        en: 'Somebody else asks the questions and writes my answers',
      },
    },
  },
}
