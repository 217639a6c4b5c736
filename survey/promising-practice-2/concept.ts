import type { Category } from '../questionnaire.ts'

export const concept: Category = {
  id: 'concept',
  name: { da: 'Koncept', en: 'Concept' },
  elementsInferred: true,
  elements: [
    {
      id: 'e03',
      name: { da: 'Beskrivelse', en: 'Description' },
      meaning: {
        da: 'Om det er skrevet ned, hvem praksis er for, hvad man gør, og hvad det skal føre til.',
        en: 'Whether it is written down who the practice is for, what is done and what it should lead to.',
      },
      isNot: {
        da: 'Notater om den enkelte borger er noget andet. De hører under »Monitorering«.',
        en: 'Notes on the individual citizen are another matter. They belong under “Monitoring”.',
      },
      items: [
        {
          id: 'e03_1',
          text: {
            da: 'Det er skrevet ned, hvad praksis går ud på',
            en: 'What the practice consists of is written down',
          },
          textByRole: {
            citizen: {
              da: 'Det er skrevet ned, hvad hjælpen går ud på',
              en: 'What the help consists of is written down',
            },
          },
          anchor: {
            da: 'Passer godt, når der findes en samlet tekst, som andre kan få at læse.',
            en: 'Fits well when there is one text about it that others can be given to read.',
          },
          reverse: false,
        },
        {
          id: 'e03_2',
          text: {
            da: 'Det er klart, hvilke borgere praksis er for',
            en: 'It is clear which citizens the practice is for',
          },
          textByRole: {
            citizen: { da: 'Det er klart, hvem hjælpen er for', en: 'It is clear who the help is for' },
          },
          anchor: {
            da: 'Passer godt, når to medarbejdere vil være enige om, hvem der kan være med.',
            en: 'Fits well when two members of staff would agree on who can take part.',
          },
          reverse: false,
        },
        {
          id: 'e03_3',
          text: {
            da: 'Det står skrevet, hvad man skal gøre, så en ny medarbejder kan følge det',
            en: 'What to do is written in such a way that a new member of staff can follow it',
          },
          anchor: {
            da: 'Passer godt, når en ny medarbejder kan læse sig til de vigtigste trin.',
            en: 'Fits well when a new member of staff can learn the main steps by reading.',
          },
          reverse: false,
        },
        {
          id: 'e03_5',
          text: {
            da: 'Hvad praksis går ud på, er kun noget, medarbejderne har i hovedet',
            en: 'What the practice consists of is only in the heads of the staff',
          },
          textByRole: {
            citizen: {
              da: 'Hvad hjælpen går ud på, er kun noget, medarbejderne har i hovedet',
              en: 'What the help consists of is only in the heads of the staff',
            },
          },
          anchor: {
            da: 'Passer dårligt, når man kan læse sig til det hele.',
            en: 'Fits poorly when one can find out all of it by reading.',
          },
          reverse: true,
        },
      ],
    },
    {
      id: 'e04',
      name: { da: 'Mål', en: 'Goals' },
      meaning: {
        da: 'Om der er klare mål for, hvad borgerne skal have ud af praksis, og om målene giver mening for dem.',
        en: 'Whether there are clear goals for what citizens are to gain, and whether the goals make sense to them.',
      },
      isNot: {
        da: 'Om målene bliver nået, hører under »Virkning«. Om nogen holder øje med det, hører under »Monitorering«.',
        en: 'Whether the goals are reached belongs under “Indicated effect”. Whether anyone keeps an eye on it belongs under “Monitoring”.',
      },
      items: [
        {
          id: 'e04_1',
          text: {
            da: 'Der er klare mål for, hvad borgerne skal have ud af praksis',
            en: 'There are clear goals for what citizens are to gain from the practice',
          },
          textByRole: {
            citizen: {
              da: 'Der er klare mål for, hvad du skal have ud af hjælpen',
              en: 'There are clear goals for what you are to gain from the help',
            },
          },
          anchor: {
            da: 'Passer godt, når hvert mål kan siges i en enkelt sætning.',
            en: 'Fits well when each goal can be said in a single sentence.',
          },
          reverse: false,
        },
        {
          id: 'e04_2',
          text: {
            da: 'Alle medarbejdere ved, hvad målet med praksis er',
            en: 'All staff know what the goal of the practice is',
          },
          textByRole: {
            citizen: {
              da: 'Alle, der hjælper dig, ved, hvad målet med hjælpen er',
              en: 'Everyone who helps you knows what the goal of the help is',
            },
          },
          anchor: {
            da: 'Passer godt, når man får det samme mål at vide, hvem man end spørger.',
            en: 'Fits well when whoever is asked names the same goal.',
          },
          reverse: false,
        },
        {
          id: 'e04_3',
          text: {
            da: 'Der bliver sat mål sammen med den enkelte borger',
            en: 'Goals are set together with each citizen',
          },
          textByRole: {
            citizen: {
              da: 'Du er selv med til at sætte målene for hjælpen',
              en: 'You take part yourself in setting the goals of the help',
            },
          },
          anchor: {
            da: 'Passer godt, når borgeren kan kende sine egne ord igen i målene.',
            en: 'Fits well when the citizen can recognise his or her own words in the goals.',
          },
          reverse: false,
        },
        {
          id: 'e04_4',
          text: {
            da: 'Målene er så tydelige, at man kan se, om de bliver nået',
            en: 'The goals are clear enough to see whether they are reached',
          },
          textByRole: {
            citizen: {
              da: 'Dine mål er så tydelige, at du kan se, om de bliver nået',
              en: 'Your goals are clear enough for you to see whether they are reached',
            },
          },
          anchor: {
            da: 'Passer godt, når det er aftalt, hvad man ser efter, og hvornår man gør det.',
            en: 'Fits well when it is agreed what to look for and when to look.',
          },
          reverse: false,
        },
      ],
    },
  ],
}
