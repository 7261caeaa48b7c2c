import { defineConfig } from '@playwright/test';

/** The platform is started by whoever runs this, who also says where it is and which browser to use. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  timeout: 8 * 60_000,
  expect: { timeout: 30_000 },
  outputDir: process.env.DAYBREAK_BROWSER_OUTPUT ?? 'test-results',
  reporter: 'list',
  use: {
    // Whatever cannot be clicked or filled in by then never can.
    actionTimeout: 30_000,
    baseURL: process.env.DAYBREAK_GATEWAY,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // Each of many fresh browsers would keep a copy of all pages; alone.spec.ts, which needs it, allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_BIN,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
