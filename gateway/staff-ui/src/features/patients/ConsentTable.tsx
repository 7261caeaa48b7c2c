import { Button, Table, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { scopes } from './scopes';

interface TableProps {
  patientId: string;
  consents: components['schemas']['ConsentView'][];
  maySign: boolean;
}

export function ConsentTable({ patientId, consents, maySign }: TableProps) {
  const { zone } = useClinic();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: (consentId: string) =>
      answer(
        intake.DELETE('/api/intake/patients/{patientId}/consents/{consentId}', {
          params: { path: { patientId, consentId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['intake'] }),
  });
  return (
    <>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Consent</Table.Th>
              <Table.Th>Signed</Table.Th>
              <Table.Th>State</Table.Th>
              <Table.Th>
                <VisuallyHidden>Revoke</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {consents.map((consent) => (
              <Table.Tr key={consent.consentId}>
                <Table.Td>
                  {scopes[consent.scope]}, text {consent.textVersion}
                </Table.Td>
                <Table.Td>{dateOf(consent.signedAt, zone)}</Table.Td>
                <Table.Td>
                  {consent.holds ? (
                    <Status tone="ok" icon="check">{`to ${dateOf(consent.validUntil, zone)}`}</Status>
                  ) : (
                    <Status tone="due" icon="cross">
                      {consent.revokedAt ? `revoked ${dateOf(consent.revokedAt, zone)}` : 'expired'}
                    </Status>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  {maySign && consent.holds && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => revoke.mutate(consent.consentId)}
                      aria-label={`Revoke ${scopes[consent.scope]}`}
                    >
                      Revoke
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Refusal error={revoke.error} />
    </>
  );
}
