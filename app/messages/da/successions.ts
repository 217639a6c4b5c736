/** Praksisser, der er delt eller lagt sammen. */
export const successions = {
  notChanged: 'Praksis er udgået. Den kan læses, men ikke ændres. Det, du skriver her, bliver ikke gemt.',
}
