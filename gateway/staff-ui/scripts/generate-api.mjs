// Writes the request and answer types of every service from its golden OpenAPI document.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..', '..', '..');
const target = join(here, '..', 'src', 'api', 'generated');
const services = ['intake', 'scheduling', 'treatment', 'notification', 'reporting'];

await mkdir(target, { recursive: true });
const missing = [];
for (const service of services) {
  const golden = join(repository, `${service}-service`, 'src/main/resources/openapi.json');
  if (!existsSync(golden)) {
    missing.push(service);
    continue;
  }
  const types = await openapiTS(JSON.parse(await readFile(golden, 'utf8')));
  await writeFile(join(target, `${service}.ts`), astToString(types));
}
if (missing.length > 0) {
  console.error(`No openapi.json of ${missing.join(', ')}; run the tests of these services once to write it.`);
  process.exit(1);
}
