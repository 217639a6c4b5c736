import type { Category } from '../questionnaire.ts'

export const spread: Category = {
  id: 'spread',
  name: { da: 'Udbredelse', en: 'Spread' },
  elementsInferred: true,
  elements: [
    {
      id: 'e05',
      name: { da: 'Overførbarhed', en: 'Transferability' },
      meaning: {
        da: 'Om andre steder, der hjælper lignende borgere, kan tage praksis i brug.',
        en: 'Whether other places that help similar citizens can take up the practice.',
      },
      isNot: {
        da: 'At mange kender praksis, gør den ikke let at flytte. Hvad den koster, hører under »Økonomi«.',
        en: 'That many people know the practice does not make it easy to move. What it costs belongs under “Economy”.',
      },
      items: [
        {
          id: 'e05_1',
          text: {
            da: 'Praksis kan bruges andre steder, der hjælper borgere med samme behov',
            en: 'The practice can be used in other places that help citizens with the same needs',
          },
          textByRole: {
            citizen: {
              da: 'Den hjælp, du får, kan bruges andre steder til folk med samme behov',
              en: 'The help you get can be used in other places for people with the same needs',
            },
          },
          anchor: {
            da: 'Passer godt, når det, der skal bruges, også findes andre steder eller kan skaffes.',
            en: 'Fits well when what is needed is found in other places too or can be obtained.',
          },
          reverse: false,
        },
        {
          id: 'e05_2',
          text: {
            da: 'Det er klart, hvad der skal til, før et andet sted kan bruge praksis',
            en: 'It is clear what it takes before another place can use the practice',
          },
          textByRole: {
            citizen: {
              da: 'Det er klart, hvad der skal til, før et andet sted kan give samme hjælp',
              en: 'It is clear what it takes before another place can give the same help',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne, hvad medarbejderne skal kunne, og hvad der skal være på plads.',
            en: 'Fits well when one can name what staff must be able to do and what must be in place.',
          },
          reverse: false,
        },
        {
          id: 'e05_3',
          text: {
            da: 'Praksis er blevet prøvet mere end ét sted',
            en: 'The practice has been tried in more than one place',
          },
          textByRole: {
            citizen: {
              da: 'Den slags hjælp, du får, er blevet prøvet mere end ét sted',
              en: 'The kind of help you get has been tried in more than one place',
            },
          },
          anchor: {
            da: 'Passer godt, når flere steder har brugt praksis længe nok til at have egne erfaringer.',
            en: 'Fits well when several places have used the practice long enough to have experience of their own.',
          },
          reverse: false,
        },
      ],
    },
    {
      id: 'e06',
      name: { da: 'Økonomi', en: 'Economy' },
      meaning: {
        da: 'Om man ved, hvad praksis koster, og om det, man får ud af den, står mål med udgiften.',
        en: 'Whether it is known what the practice costs, and whether what comes of it matches the expense.',
      },
      isNot: {
        da: 'Praksis behøver ikke at være billig. En dyr praksis kan godt være pengene værd.',
        en: 'The practice need not be cheap. An expensive practice may well be worth the money.',
      },
      items: [
        {
          id: 'e06_1',
          text: { da: 'Det er kendt, hvad praksis koster', en: 'It is known what the practice costs' },
          textByRole: {
            citizen: { da: 'Det er kendt, hvad hjælpen koster', en: 'It is known what the help costs' },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne, hvad det koster for en borger eller for et år.',
            en: 'Fits well when one can say what it costs for one citizen or for one year.',
          },
          reverse: false,
        },
        {
          id: 'e06_2',
          text: {
            da: 'Det, der kommer ud af praksis, er pengene værd',
            en: 'What comes out of the practice is worth the money',
          },
          textByRole: {
            citizen: {
              da: 'Det, der kommer ud af hjælpen, er pengene værd',
              en: 'What comes out of the help is worth the money',
            },
          },
          anchor: {
            da: 'Passer godt, når de samme penge næppe ville gøre mere gavn et andet sted.',
            en: 'Fits well when the same money would hardly do more good elsewhere.',
          },
          reverse: false,
        },
        {
          id: 'e06_4',
          text: {
            da: 'Praksis kan fortsætte inden for de penge, der er afsat',
            en: 'The practice can continue within the money set aside for it',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen kan fortsætte inden for de penge, der er afsat',
              en: 'The help can continue within the money set aside for it',
            },
          },
          anchor: {
            da: 'Passer godt, når pengene til de næste par år er på plads.',
            en: 'Fits well when the money for the next couple of years is in place.',
          },
          reverse: false,
        },
      ],
    },
  ],
}
