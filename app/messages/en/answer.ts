import type { Messages } from '../da.ts'

export const answer: Messages['answer'] = {}
