import type { ReferenceFunction } from './reference-function.ts'

export const withinPracticeAgreement: Readonly<Record<string, ReferenceFunction>> = {}
