import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import classes from './patients.module.css';
import { scopes } from './scopes';

type Request = components['schemas']['ConsentRequest'];

/** The patient reads the text in use and types their name, with a member of staff present. */
export function SignConsent({ patientId }: { patientId: string }) {
  const texts = useQuery({
    queryKey: ['intake', 'consent-texts'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/consent-texts', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const form = useDraftForm(`consent.${patientId}`, { scope: 'TREATMENT_IV' as string, signedName: '' });
  const [read, setRead] = useState(false);
  const sign = useCommand({
    name: `consent.${patientId}`,
    send: (body: Request, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/consents', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['intake']],
    done: () => {
      form.clear();
      setRead(false);
    },
  });
  return (
    <Panel title="Sign a consent">
      <Answer query={texts} what="texts">
        {({ texts: known }) => {
          const text = known.find(({ scope }) => scope === form.values.scope);
          return (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (!text) return;
                const device = navigator.userAgent.slice(0, 200);
                const body = {
                  scope: text.scope,
                  textVersion: text.version,
                  signedName: form.values.signedName,
                  device,
                };
                sign.mutate(body, { onError: form.refuse });
              }}
            >
              <NativeSelect
                label="Consent to"
                mb={10}
                data={known.map(({ scope }) => ({ value: scope, label: scopes[scope] }))}
                {...form.text('scope')}
              />
              {text && (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keyboard
                <section className={classes.legal} aria-label={text.title} tabIndex={0}>
                  <b>{text.title}</b>
                  <p>{text.text}</p>
                </section>
              )}
              <Checkbox
                label="The patient has read this and asked what they wanted to ask"
                checked={read}
                onChange={(event) => setRead(event.currentTarget.checked)}
                mb={10}
              />
              <TextInput
                label="The patient types their name"
                required
                autoComplete="off"
                mb={12}
                {...form.text('signedName')}
              />
              <Group>
                <Button type="submit" disabled={!read || !form.values.signedName.trim()} loading={sign.isPending}>
                  Sign
                </Button>
              </Group>
              <Refusal error={sign.error} placed={['signedName', 'scope']} />
            </form>
          );
        }}
      </Answer>
    </Panel>
  );
}
