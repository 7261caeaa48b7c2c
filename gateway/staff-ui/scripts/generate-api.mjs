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

/** Names of the schemas that can be reached from a part of the document. */
function reachable(part, schemas, found = new Set()) {
  for (const [, name] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    reachable(schemas[name], schemas, found);
  }
  return found;
}

/**
 * Services write every field of an answer, null ones too, but the documents list none as required; left so, every
 * field would have to be checked for being absent. Requests keep what they may leave out.
 */
function requireAnsweredFields(document) {
  const schemas = document.components?.schemas ?? {};
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  for (const name of reachable(
    operations.map(({ responses }) => responses),
    schemas,
  )) {
    const schema = schemas[name];
    if (schema.properties && !schema.required) schema.required = Object.keys(schema.properties);
  }
  return document;
}

await mkdir(target, { recursive: true });
const missing = [];
for (const service of services) {
  const golden = join(repository, `${service}-service`, 'openapi.json');
  if (!existsSync(golden)) {
    missing.push(service);
    continue;
  }
  const document = requireAnsweredFields(JSON.parse(await readFile(golden, 'utf8')));
  await writeFile(join(target, `${service}.ts`), astToString(await openapiTS(document)));
}
if (missing.length > 0) {
  console.error(`No openapi.json of ${missing.join(', ')}; run the tests of these services once to write it.`);
  process.exit(1);
}
