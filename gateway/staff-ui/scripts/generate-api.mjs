// Writes the request and answer types of every service from its golden OpenAPI document.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..', '..', '..');
const target = join(here, '..', 'src', 'api', 'generated');
const services = ['intake', 'scheduling', 'treatment', 'notification', 'reporting'];

await mkdir(target, { recursive: true });
for (const service of services) {
  const golden = join(repository, `${service}-service`, 'openapi.json');
  if (!existsSync(golden)) {
    console.error(`${service}-service/openapi.json is missing; run that service's tests once to write it.`);
    process.exit(1);
  }
  const types = await openapiTS(pathToFileURL(golden), { defaultNonNullable: false });
  await writeFile(join(target, `${service}.ts`), astToString(types));
}
