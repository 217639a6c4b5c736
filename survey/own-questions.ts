/** How many questions of one's own the editor lets somebody add; a file may bring more. */
export const mostOwnQuestions = 8

/** What a question of one's own may be. */
export const questionKinds = ['text', 'comment', 'number', 'choice', 'choices'] as const
