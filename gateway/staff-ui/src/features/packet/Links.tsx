import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { notification } from '../../api/clients';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { linkPurposes, linkStates } from './linkWords';
import classes from './packet.module.css';
import { type PatientLink, useLinks } from './queries';

/** The links that let this patient in without signing in: sent again, handed over, taken back. */
export function Links({ patientId }: { patientId: string }) {
  const links = useLinks(patientId);
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MEDICAL_DIRECTOR', 'THERAPIST', 'MANAGER');
  return (
    <Panel title="Links">
      {may && <Send patientId={patientId} />}
      <Answer
        query={links}
        what="links"
        empty={{ when: (found) => found.length === 0, say: 'No link was made for this patient yet.' }}
      >
        {(found) => (
          <ul className={classes.links}>
            {found.map((link) => (
              <Row key={link.linkId} link={link} may={may} />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}

function Send({ patientId }: { patientId: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const path = { params: { path: { patientId } } };
  const invite = useCommand({
    name: `invite.${patientId}`,
    send: (_: null, key) =>
      answer(
        notification.POST('/api/notification/patients/{patientId}/invitations', { ...path, headers: idempotent(key) }),
      ),
    refresh: [['notification']],
  });
  const make = useCommand({
    name: `link.${patientId}`,
    send: (_: null, key) =>
      answer(
        notification.POST('/api/notification/patients/{patientId}/links', {
          ...path,
          headers: idempotent(key),
          body: { purpose: 'PACKET' },
        }),
      ),
    refresh: [['notification', 'links', patientId]],
    done: (made) => setUrl(made.url ?? null),
  });
  return (
    <>
      <Group gap={8} mb={10}>
        <Button size="compact-md" loading={invite.isPending} onClick={() => invite.mutate(null)}>
          Send an invitation
        </Button>
        <Button size="compact-md" variant="default" loading={make.isPending} onClick={() => make.mutate(null)}>
          Make a link to hand over
        </Button>
      </Group>
      {invite.isSuccess && (
        <Note kind="ok" loud>
          The invitation is planned; Messages tells when it goes and by which way.
        </Note>
      )}
      {url && (
        <Note kind="plain" loud>
          <b>It is shown this once:</b> <code className={classes.url}>{url}</code>
        </Note>
      )}
      <Refusal error={invite.error ?? make.error} />
    </>
  );
}

function Row({ link, may }: { link: PatientLink; may: boolean }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const { patientId, linkId, status, openedAt, expiresAt, revokedBy } = link;
  const revoke = useCommand({
    name: `link-back.${linkId}`,
    send: () =>
      answer(
        notification.DELETE('/api/notification/patients/{patientId}/links/{linkId}', {
          params: { path: { patientId, linkId } },
        }),
      ),
    refresh: [['notification', 'links', patientId]],
  });
  const { word, tone, icon } = linkStates[status];
  const open = status === 'NOT_OPENED' || status === 'OPENED';
  return (
    <li>
      <span>
        <b>{linkPurposes[link.purpose]}</b>, made {dayTimeOf(link.madeAt, zone)}
        <small>
          {openedAt ? `first opened ${dayTimeOf(openedAt, zone)}` : 'never opened'}
          {open && `, holds until ${dayTimeOf(expiresAt, zone)}`}
          {status === 'REVOKED' && revokedBy && `, taken back by ${staffName(revokedBy)}`}
        </small>
      </span>
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      {open && may && (
        <Button size="compact-sm" variant="default" loading={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
          Take back
        </Button>
      )}
      <Refusal error={revoke.error} />
    </li>
  );
}
