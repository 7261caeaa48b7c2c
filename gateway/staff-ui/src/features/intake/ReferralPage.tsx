import { Button, FileInput, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../api/generated/intake';
import { fetchJson } from '../../api/http';
import { useCommand } from '../../api/useCommand';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import classes from './intake.module.css';
import { VerdictView } from './Verdict';

type Imported = components['schemas']['ReferralView'];

/** A referral as another system wrote it: a FHIR R4 bundle, sent on as it is, so that nothing in it is lost here. */
export function ReferralPage() {
  const [file, setFile] = useState<File | null>(null);
  const bring = useCommand({
    name: 'referral',
    send: async ({ content }: { content: string }, key) =>
      fetchJson<Imported>('/api/intake/referrals', {
        method: 'POST',
        headers: { 'Content-Type': 'application/fhir+json', 'Idempotency-Key': key },
        body: content,
      }),
    refresh: [['intake', 'patients']],
  });
  const submit = async () => {
    if (file) bring.mutate({ content: await readBundle(file) });
  };
  return (
    <Page title="Import a referral">
      <div className={classes.columns}>
        <Panel title="FHIR bundle">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <FileInput
              label="Referral file"
              description="One patient’s FHIR R4 bundle as JSON, also packed as .gz; at most 5 MB"
              placeholder="Choose a file"
              accept=".json,.gz,application/json,application/fhir+json"
              value={file}
              onChange={setFile}
              clearable
              clearButtonProps={{ 'aria-label': 'Remove the file' }}
              mb="md"
            />
            <Button type="submit" disabled={!file} loading={bring.isPending}>
              Import
            </Button>
          </form>
          <div style={{ marginTop: 14 }}>
            <Refusal error={bring.error} />
            {bring.data && <Arrived imported={bring.data} />}
          </div>
        </Panel>
        <Panel title="What is taken from it">
          <List size="sm" spacing={4}>
            <List.Item>Name, date of birth, contact</List.Item>
            <List.Item>Conditions, medicines, allergies</List.Item>
            <List.Item>Blood pressure, weight, height and scores</List.Item>
          </List>
          <p>What a bundle cannot say, such as antidepressant trials, is asked for on the patient’s page.</p>
        </Panel>
      </div>
    </Page>
  );
}

const outcomes: Record<Imported['outcome'], string> = {
  REGISTERED: 'is registered.',
  UPDATED: 'was known already; the referral was updated.',
  UNCHANGED: 'was imported before; nothing changed.',
};

function Arrived({ imported }: { imported: Imported }) {
  const { patientId, displayName, outcome, remarks, notUsed, verdict } = imported;
  const unused = Object.entries(notUsed);
  return (
    <>
      <Note
        kind="ok"
        loud
        action={
          <Button size="compact-sm" component={Link} to={`/patients/${patientId}`}>
            Open patient
          </Button>
        }
      >
        <b>{displayName}</b> {outcomes[outcome]}
      </Note>
      {remarks.length > 0 && (
        <List size="sm" mb={12}>
          {remarks.map((remark) => (
            <List.Item key={remark}>{remark}</List.Item>
          ))}
        </List>
      )}
      {unused.length > 0 && <p>Not used: {unused.map(([type, count]) => `${count} ${type}`).join(', ')}.</p>}
      <VerdictView verdict={verdict} />
    </>
  );
}

async function readBundle(file: File): Promise<string> {
  if (!file.name.endsWith('.gz')) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
