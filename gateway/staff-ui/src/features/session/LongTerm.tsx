import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { plural, sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { type Fact, Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';

type Exposure = components['schemas']['ExposureView'];

const key = (patientId: string) => ['treatment', 'exposure', patientId];

/** What this patient was given over time, and what should be looked at again because of it. */
export function LongTerm({ patientId }: { patientId: string }) {
  const exposure = useQuery({
    queryKey: key(patientId),
    queryFn: ({ signal }) =>
      answer(
        treatment.GET('/api/treatment/patients/{patientId}/exposure', { params: { path: { patientId } }, signal }),
      ),
    staleTime: 60_000,
  });
  return (
    <Panel title="Over time">
      <Answer query={exposure} what="doses over time">
        {(known) => <Known exposure={known} patientId={patientId} />}
      </Answer>
    </Panel>
  );
}

function Known({ exposure, patientId }: { exposure: Exposure; patientId: string }) {
  const may = useMay('NURSE', 'PRESCRIBER');
  const done = useCommand({
    name: `long-term.${patientId}`,
    send: (check: Exposure['checks'][number]['check'], command) =>
      answer(
        treatment.POST('/api/treatment/patients/{patientId}/exposure/checks', {
          params: { path: { patientId } },
          headers: idempotent(command),
          body: { check },
        }),
      ),
    refresh: [key(patientId)],
  });
  const due = exposure.checks.filter((check) => check.due);
  const rest = exposure.checks.filter((check) => !check.due);
  return (
    <>
      <Facts
        figures
        facts={[
          ['In all', `${plural(exposure.doses, 'dose')}, ${exposure.milligrams} mg`],
          [
            `Last ${exposure.windowDays} days`,
            `${plural(exposure.dosesInWindow, 'dose')}, ${exposure.milligramsInWindow} mg`,
          ],
        ]}
      />
      {due.map(({ check, why, source }) => (
        <div key={check} style={{ display: 'flex', gap: 8, alignItems: 'center', marginTop: 8 }} title={source}>
          <span style={{ flex: 1 }}>
            <b style={{ color: 'var(--db-due)' }}>{sentence(check)} is due</b>: {why}
          </span>
          {may && (
            <Button
              size="compact-md"
              variant="default"
              aria-label={`${sentence(check)} was looked at`}
              loading={done.isPending && done.variables === check}
              onClick={() => done.mutate(check)}
            >
              Done
            </Button>
          )}
        </div>
      ))}
      <Refusal error={done.error} />
      <Disclosure summary="What is not due yet">
        <Facts facts={rest.map(({ check, why }): Fact => [sentence(check), why])} />
      </Disclosure>
    </>
  );
}
