import type { Category } from '../questionnaire.ts'

export const adaptation: Category = {
  id: 'adaptation',
  name: { da: 'Tilpasning', en: 'Adaptation' },
  elementsInferred: true,
  elements: [
    {
      id: 'e07',
      name: { da: 'Faglig refleksion', en: 'Professional reflection' },
      meaning: {
        da: 'Om fagfolkene får tid og rum til at tænke sammen over, hvordan de arbejder.',
        en: 'Whether professionals are given time and room to think together about how they work.',
      },
      isNot: {
        da: 'Møder om vagter og andre praktiske ting tæller ikke med.',
        en: 'Meetings on shifts and other practical matters do not count.',
      },
      items: [
        {
          id: 'e07_1',
          text: {
            da: 'Medarbejderne har fast tid til at tale sammen om, hvordan de arbejder',
            en: 'Staff have regular time to talk together about how they work',
          },
          anchor: {
            da: 'Passer godt, når tiden står i kalenderen og bliver holdt, også i travle uger.',
            en: 'Fits well when the time is in the calendar and is kept, in busy weeks too.',
          },
          reverse: false,
        },
        {
          id: 'e07_2',
          text: {
            da: 'Medarbejderne får supervision, altså faglig hjælp til at se på eget arbejde',
            en: 'Staff receive supervision, that is, professional help in looking at their own work',
          },
          anchor: {
            da: 'Passer godt, når det sker flere gange om året, og alle er med.',
            en: 'Fits well when it takes place several times a year and everyone takes part.',
          },
          reverse: false,
        },
        {
          id: 'e07_3',
          text: {
            da: 'Når det er svært at hjælpe en borger, drøfter medarbejderne det på en fast måde',
            en: 'When it is hard to help a citizen, staff discuss it in a set way',
          },
          textByRole: {
            citizen: {
              da: 'Når det er svært at hjælpe nogen, drøfter medarbejderne det på en fast måde',
              en: 'When it is hard to help someone, staff discuss it in a set way',
            },
          },
          anchor: {
            da: 'Passer godt, når det er aftalt, hvem der er med, og hvordan man griber det an.',
            en: 'Fits well when it is agreed who takes part and how to go about it.',
          },
          reverse: false,
        },
        {
          id: 'e07_4',
          text: {
            da: 'Det, medarbejderne når frem til sammen, bliver brugt til at ændre praksis',
            en: 'What staff work out together is used to change the practice',
          },
          textByRole: {
            citizen: {
              da: 'Det, medarbejderne når frem til sammen, bliver brugt til at ændre hjælpen',
              en: 'What staff work out together is used to change the help',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne noget, der er lavet om efter en fælles drøftelse.',
            en: 'Fits well when one can name something that was changed after a joint discussion.',
          },
          reverse: false,
        },
        {
          id: 'e07_6',
          text: {
            da: 'Medarbejderne taler åbent med hinanden om det, der er svært',
            en: 'Staff talk openly with each other about what is difficult',
          },
          anchor: {
            da: 'Passer godt, når man kan fortælle om sin tvivl og sine fejl og få hjælp af de andre.',
            en: 'Fits well when one can tell of doubts and mistakes and be helped by the others.',
          },
          reverse: false,
        },
      ],
    },
    {
      id: 'e08',
      name: { da: 'Relationelt samarbejde', en: 'Relational collaboration' },
      meaning: {
        da: 'Om medarbejderne er gode til at skabe tillid og til at arbejde sammen med borgere, kolleger og andre fagfolk.',
        en: 'Whether staff are good at building trust and at working together with citizens, colleagues and other professionals.',
      },
      isNot: {
        da: 'God stemning på stedet er noget andet. Om borgeren får indflydelse, hører under »Individuel tilrettelæggelse«.',
        en: 'A good atmosphere is another matter. Whether the citizen has influence belongs under “Individual tailoring”.',
      },
      items: [
        {
          id: 'e08_7',
          text: {
            da: 'Medarbejderne er gode til at skabe tillid hos de borgere, de møder',
            en: 'Staff are good at building trust with the citizens they meet',
          },
          textByRole: {
            citizen: {
              da: 'Medarbejderne er gode til at skabe tillid hos dig',
              en: 'Staff are good at building trust with you',
            },
          },
          anchor: {
            da: 'Passer godt, når borgerne siger det til medarbejderne, når noget er svært.',
            en: 'Fits well when citizens tell staff when something is hard.',
          },
          reverse: false,
        },
        {
          id: 'e08_2',
          text: {
            da: 'Borgeren møder de samme medarbejdere fra gang til gang',
            en: 'The citizen meets the same members of staff each time',
          },
          textByRole: {
            citizen: {
              da: 'Du møder de samme medarbejdere fra gang til gang',
              en: 'You meet the same members of staff each time',
            },
          },
          anchor: {
            da: 'Passer godt, når borgeren har en eller to faste medarbejdere hele vejen.',
            en: 'Fits well when the citizen has one or two regular members of staff all the way.',
          },
          reverse: false,
        },
        {
          id: 'e08_3',
          text: {
            da: 'Der er et samarbejde med dem, der står borgeren nær',
            en: 'There is collaboration with those who are close to the citizen',
          },
          textByRole: {
            citizen: {
              da: 'Der er et samarbejde med dem, der står dig nær',
              en: 'There is collaboration with those who are close to you',
            },
            relative: {
              da: 'Der er et samarbejde med jer, der står borgeren nær',
              en: 'There is collaboration with those of you who are close to the citizen',
            },
          },
          anchor: {
            da: 'Passer godt, når familie og venner bliver taget med, når borgeren ønsker det.',
            en: 'Fits well when family and friends are brought in when the citizen wishes it.',
          },
          reverse: false,
        },
        {
          id: 'e08_4',
          text: {
            da: 'Folk med hver sit fag arbejder sammen om at hjælpe borgeren',
            en: 'Professionals from different fields work together to help the citizen',
          },
          textByRole: {
            citizen: {
              da: 'Folk med hver sit fag arbejder sammen om at hjælpe dig',
              en: 'Professionals from different fields work together to help you',
            },
          },
          anchor: {
            da: 'Passer godt, når de har aftalt, hvem af dem der gør hvad.',
            en: 'Fits well when they have agreed who of them does what.',
          },
          reverse: false,
        },
        {
          id: 'e08_6',
          text: {
            da: 'Det skifter fra gang til gang, hvem borgeren møder',
            en: 'The citizen meets someone different from one time to the next',
          },
          textByRole: {
            citizen: {
              da: 'Det skifter fra gang til gang, hvem du møder',
              en: 'You meet someone different from one time to the next',
            },
          },
          anchor: {
            da: 'Passer dårligt, når det næsten altid er en, borgeren kender i forvejen.',
            en: 'Fits poorly when it is nearly always someone the citizen knows already.',
          },
          reverse: true,
        },
      ],
    },
    {
      id: 'e09',
      name: { da: 'Individuel tilrettelæggelse', en: 'Individual tailoring' },
      meaning: {
        da: 'Om hjælpen bygger på, hvad den enkelte borger kan, har brug for og ønsker, og om borgeren er med til at forme den.',
        en: 'Whether the help starts from what each citizen can do, needs and wishes, and whether the citizen helps to shape it.',
      },
      isNot: {
        da: 'At medarbejderne er venlige og lytter, hører under »Relationelt samarbejde«.',
        en: 'That staff are friendly and listen belongs under “Relational collaboration”.',
      },
      items: [
        {
          id: 'e09_1',
          text: {
            da: 'Hjælpen bliver lagt til rette, så den passer til den enkelte borger',
            en: 'The help is arranged so that it suits each citizen',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen bliver lagt til rette, så den passer til dig',
              en: 'The help is arranged so that it suits you',
            },
          },
          anchor: {
            da: 'Passer godt, når to borgere med hver sit behov får hver sin slags hjælp.',
            en: 'Fits well when two citizens with different needs get different help.',
          },
          reverse: false,
        },
        {
          id: 'e09_2',
          text: {
            da: 'Borgerens egne ønsker er med til at afgøre, hvordan hjælpen bliver',
            en: "The citizen's own wishes help to decide what the help will be like",
          },
          textByRole: {
            citizen: {
              da: 'Dine egne ønsker er med til at afgøre, hvordan hjælpen bliver',
              en: 'Your own wishes help to decide what the help will be like',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan pege på noget i hjælpen, som borgeren selv har bedt om.',
            en: 'Fits well when one can point to something in the help that the citizen has asked for.',
          },
          reverse: false,
        },
        {
          id: 'e09_5',
          text: {
            da: 'Hjælpen bliver givet på samme måde til alle borgere',
            en: 'The help is given in the same way to all citizens',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen bliver givet på samme måde til dig som til alle andre',
              en: 'The help is given in the same way to you as to everyone else',
            },
          },
          anchor: {
            da: 'Passer dårligt, når hjælpen ser forskellig ud fra borger til borger.',
            en: 'Fits poorly when the help looks different from one citizen to the next.',
          },
          reverse: true,
        },
        {
          id: 'e09_4',
          text: {
            da: 'Der bliver taget hensyn til alt det, der fylder i borgerens liv',
            en: "Everything that matters in the citizen's life is taken into account",
          },
          textByRole: {
            citizen: {
              da: 'Der bliver taget hensyn til alt det, der fylder i dit liv',
              en: 'Everything that matters in your life is taken into account',
            },
          },
          anchor: {
            da: 'Passer godt, når bolig, penge, helbred og familie bliver taget med, hvis det betyder noget.',
            en: 'Fits well when housing, money, health and family are considered if they matter.',
          },
          reverse: false,
        },
      ],
    },
    {
      id: 'e10',
      name: { da: 'Monitorering', en: 'Monitoring' },
      meaning: {
        da: 'Om man følger borgernes udvikling på en fast måde og holder den op mod målene.',
        en: "Whether citizens' progress is followed in a set way and compared with the goals.",
      },
      isNot: {
        da: 'Om borgerne faktisk får det bedre, hører under »Virkning«. Om selve praksis bliver rettet til, hører under »Opfølgning«.',
        en: 'Whether citizens in fact do better belongs under “Indicated effect”. Whether the practice itself is adjusted belongs under “Follow-up”.',
      },
      items: [
        {
          id: 'e10_1',
          text: {
            da: 'Der bliver samlet oplysninger om, hvordan det går med den enkelte borger',
            en: 'Information is gathered on how each citizen is doing',
          },
          textByRole: {
            citizen: {
              da: 'Der bliver samlet oplysninger om, hvordan det går med dig',
              en: 'Information is gathered on how you are doing',
            },
          },
          anchor: {
            da: 'Passer godt, når det sker i starten, undervejs og til sidst.',
            en: 'Fits well when it takes place at the start, along the way and at the end.',
          },
          reverse: false,
        },
        {
          id: 'e10_3',
          text: {
            da: 'Borgerens udvikling bliver målt på samme måde fra gang til gang',
            en: "The citizen's progress is measured in the same way each time",
          },
          textByRole: {
            citizen: {
              da: 'Din udvikling bliver målt på samme måde fra gang til gang',
              en: 'Your progress is measured in the same way each time',
            },
          },
          anchor: {
            da: 'Passer godt, når det samme skema eller den samme skala bliver brugt hver gang.',
            en: 'Fits well when the same form or the same scale is used every time.',
          },
          reverse: false,
        },
        {
          id: 'e10_5',
          text: {
            da: 'Man følger med i, om borgeren når de mål, der er sat',
            en: 'Someone keeps track of whether the citizen reaches the goals that are set',
          },
          textByRole: {
            citizen: {
              da: 'Man følger med i, om du når de mål, der er sat',
              en: 'Someone keeps track of whether you reach the goals that are set',
            },
          },
          anchor: {
            da: 'Passer godt, når man for hver borger kan se, hvor langt der er til målet.',
            en: 'Fits well when one can see for each citizen how far it is to the goal.',
          },
          reverse: false,
        },
        {
          id: 'e10_2',
          text: {
            da: 'Medarbejderne taler løbende sammen om det, der bliver målt',
            en: 'Staff regularly talk together about what is measured',
          },
          anchor: {
            da: 'Passer godt, når tallene er et fast punkt på møderne.',
            en: 'Fits well when the figures are a fixed item at meetings.',
          },
          reverse: false,
        },
      ],
    },
    {
      id: 'e11',
      name: { da: 'Opfølgning', en: 'Follow-up' },
      meaning: {
        da: 'Om man løbende ser på selve praksis og retter den til.',
        en: 'Whether the practice itself is looked at and adjusted as time goes by.',
      },
      isNot: {
        da: 'At holde kontakt med en borger, der er stoppet, er noget andet. Om borgeren når sine mål, hører under »Monitorering«.',
        en: 'Keeping in touch with a citizen who has left is another matter. Whether citizens reach their goals belongs under “Monitoring”.',
      },
      items: [
        {
          id: 'e11_4',
          text: {
            da: 'Man ser jævnligt på, om praksis går, som den er tænkt',
            en: 'There are regular checks on whether the practice runs as intended',
          },
          textByRole: {
            citizen: {
              da: 'Man ser jævnligt på, om hjælpen bliver givet, som den er tænkt',
              en: 'There are regular checks on whether the help is given as intended',
            },
          },
          anchor: {
            da: 'Passer godt, når det sker mindst én gang om året, og nogen har ansvaret for det.',
            en: 'Fits well when it takes place at least once a year and somebody is responsible for it.',
          },
          reverse: false,
        },
        {
          id: 'e11_5',
          text: {
            da: 'Praksis bliver rettet til, når man finder noget, der kan gøres bedre',
            en: 'The practice is adjusted when something is found that can be done better',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen bliver rettet til, når man finder noget, der kan gøres bedre',
              en: 'The help is adjusted when something is found that can be done better',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne noget, der blev lavet om det seneste år.',
            en: 'Fits well when one can name something that was changed in the past year.',
          },
          reverse: false,
        },
        {
          id: 'e11_3',
          text: {
            da: 'Det, man lærer, når man følger op, bliver brugt i nye forløb',
            en: 'What is learnt by following up is used for those who come next',
          },
          anchor: {
            da: 'Passer godt, når nye medarbejdere får at vide, hvad man har lært af tidligere forløb.',
            en: 'Fits well when new members of staff are told what was learnt before.',
          },
          reverse: false,
        },
      ],
    },
  ],
}
