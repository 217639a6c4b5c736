import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { answerClient } from './vite/answer-client.ts'
import { serverOnly } from './vite/server-only.ts'

export default defineConfig({
  build: { target: 'es2022', manifest: true, sourcemap: false },
  plugins: [serverOnly(), answerClient(), remix(remixConfig)],
})
