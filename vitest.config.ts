import { defineConfig } from 'vitest/config'

/** Three kinds of test: pure functions, every query on both databases, and the web site's loaders and actions. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/{analysis,survey,commands,messages,lint}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          setupFiles: ['tests/support/seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'app',
          // what a saved chart carries of the style sheets
          css: { include: [/\?raw$/] },
          include: ['tests/{app,server}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/built.ts'],
          setupFiles: ['tests/support/seed.ts', 'tests/support/app.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'durability',
          include: ['tests/durability/**/*.test.ts'],
          globalSetup: ['tests/support/built.ts'],
        },
      },
    ],
  },
})
