import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'

const arguments_ = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What to say when there is none. */
export const chromiumMissing =
  'No Chromium was found: install Chromium or Google Chrome, or run "npx playwright install chromium".'

/**
 * Debian's Chromium, an installed Chrome or Edge, or the one that Playwright downloads, in that order.
 *
 * @returns {string | null} the path of the program.
 */
export function findChromium() {
  return candidates().find((path) => existsSync(path)) ?? null
}

/** How Playwright starts it. Root may not use Chromium's sandbox. */
export function launchOptions() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumMissing)
  const asRoot = process.getuid?.() === 0
  return { executablePath, args: asRoot ? ['--no-sandbox', ...arguments_] : arguments_ }
}

function candidates() {
  const installed = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  }
  return [...(installed[process.platform] ?? []), chromium.executablePath()]
}
