import { Anchor, Table } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dateOf, dayTimeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { type Consent, documentOf } from './queries';
import { scopes } from './scopes';

/** Every signature there ever was, with what became of it. */
export function EarlierSignatures({ patientId, consents }: { patientId: string; consents: Consent[] }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  if (consents.length === 0) return null;
  return (
    <Panel title="All signatures">
      <Table.ScrollContainer minWidth={620}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Consent</Table.Th>
              <Table.Th>Signed</Table.Th>
              <Table.Th>In the presence of</Table.Th>
              <Table.Th>What became of it</Table.Th>
              <Table.Th>Document</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {consents.map((consent) => (
              <Table.Tr key={consent.consentId}>
                <Table.Td>{scopes[consent.scope]}</Table.Td>
                <Table.Td>{dayTimeOf(consent.signedAt, zone)}</Table.Td>
                <Table.Td>
                  {[
                    consent.signature.witnessedBy ? staffName(consent.signature.witnessedBy) : 'alone, by a link',
                    consent.signature.witness,
                    consent.signature.interpreter,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </Table.Td>
                <Table.Td>{became(consent, zone, staffName)}</Table.Td>
                <Table.Td>
                  <Anchor href={documentOf(patientId, consent)} target="_blank" rel="noreferrer" size="sm">
                    PDF
                  </Anchor>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}

const askedBy = { PATIENT: 'the patient', REPRESENTATIVE: 'a representative', CLINIC: 'the clinic' };

function became(consent: Consent, zone: string, staffName: (id: string | null | undefined) => string): string {
  switch (consent.state) {
    case 'IN_FORCE':
      return `In force to ${dateOf(consent.validUntil, zone)}`;
    case 'SUPERSEDED':
      return 'A newer signature stands in its place';
    case 'EXPIRED':
      return `Ran out ${dateOf(consent.validUntil, zone)}`;
    case 'REVOKED': {
      if (!consent.revokedAt) return 'Taken back together with a newer one';
      const asked = consent.revocation ? ` by ${askedBy[consent.revocation.asker]}` : '';
      const why = consent.revocation?.reason ? `: ${consent.revocation.reason}` : '';
      return `Revoked ${dateOf(consent.revokedAt, zone)}${asked}, taken in by ${staffName(consent.revokedBy)}${why}`;
    }
  }
}
