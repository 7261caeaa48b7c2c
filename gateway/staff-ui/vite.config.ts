import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlineShell } from './scripts/offlineShell.ts';

const gateway = process.env.DAYBREAK_GATEWAY ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), offlineShell()],
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    // The patients' pages are a bundle of their own: small, and without the staff pages' components.
    rolldownOptions: { input: ['index.html', 'p.html'], checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': gateway, '/p/api': gateway, '/login': gateway, '/logout': gateway, '/oauth2': gateway } },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
});
