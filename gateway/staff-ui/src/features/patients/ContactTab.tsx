import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { ifVersion, useCommand } from '../../api/useCommand';
import { Drafted } from '../../ui/Drafted';
import { type Fact, Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { PatientFeed } from '../feed/PatientFeed';
import { SessionLinks } from '../feed/SessionLinks';
import { EraseRecord } from './EraseRecord';
import classes from './patients.module.css';
import type { Patient } from './queries';

const typed = (patient: Patient) => ({
  base: patient.version,
  givenName: patient.givenName,
  familyName: patient.familyName,
  preferredName: patient.preferredName ?? '',
  email: patient.contact.email ?? '',
  mobile: patient.contact.mobile ?? '',
  phone: patient.contact.phone ?? '',
  byEmail: patient.contact.channels.includes('EMAIL'),
  bySms: patient.contact.channels.includes('SMS'),
  pronouns: patient.particulars.pronouns ?? '',
  primaryCareName: patient.particulars.primaryCare?.name ?? '',
  primaryCarePractice: patient.particulars.primaryCare?.practice ?? '',
  primaryCarePhone: patient.particulars.primaryCare?.phone ?? '',
  referrerName: patient.particulars.referrer?.name ?? '',
  referrerPractice: patient.particulars.referrer?.practice ?? '',
  referrerPhone: patient.particulars.referrer?.phone ?? '',
});

/** Somebody without a name is nobody. */
const provider = (name: string, practice: string, phone: string) =>
  name.trim()
    ? { name: name.trim(), practice: practice.trim() || undefined, phone: phone.trim() || undefined }
    : undefined;

const fields = ['givenName', 'familyName', 'preferredName', 'email', 'mobile', 'phone', 'pronouns'];

/** Name, ways to reach them, and how the inquiry began. */
export function ContactTab({ patient }: { patient: Patient }) {
  const treats = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER');
  return (
    <div className={classes.two}>
      <ContactForm key={patient.version} patient={patient} />
      <div className={classes.stack}>
        <Inquiry patient={patient} />
        {treats && <SessionLinks patientId={patient.patientId} />}
        {treats && <PatientFeed patientId={patient.patientId} />}
        <EraseRecord patient={patient} />
      </div>
    </div>
  );
}

function ContactForm({ patient }: { patient: Patient }) {
  const { patientId, version } = patient;
  const client = useQueryClient();
  const form = useDraftForm(`contact.${patientId}`, typed(patient));
  const save = useCommand({
    name: `contact.${patientId}`,
    send: ({ base, byEmail, bySms, ...contact }: typeof form.values) =>
      answer(
        intake.PUT('/api/intake/patients/{patientId}/contact', {
          params: { path: { patientId } },
          headers: ifVersion(base),
          body: {
            givenName: contact.givenName,
            familyName: contact.familyName,
            preferredName: contact.preferredName || undefined,
            email: contact.email || undefined,
            mobile: contact.mobile || undefined,
            phone: contact.phone || undefined,
            language: patient.contact.language,
            timeZone: patient.contact.timeZone,
            particulars: {
              pronouns: contact.pronouns.trim() || undefined,
              primaryCare: provider(contact.primaryCareName, contact.primaryCarePractice, contact.primaryCarePhone),
              referrer: provider(contact.referrerName, contact.referrerPractice, contact.referrerPhone),
            },
            channels: [...(byEmail ? (['EMAIL'] as const) : []), ...(bySms ? (['SMS'] as const) : [])],
          },
        }),
      ),
    done: (saved) => {
      form.clear();
      client.setQueryData(['intake', 'patient', patientId], saved);
    },
    refresh: [['intake']],
  });
  return (
    <Panel title="Contact">
      <Drafted restored={form.restored} discard={form.clear} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(form.values, { onError: form.refuse });
        }}
      >
        <div className={classes.fields}>
          <TextInput label="Given name" required {...form.text('givenName')} />
          <TextInput label="Family name" required {...form.text('familyName')} />
          <TextInput label="Preferred name" {...form.text('preferredName')} />
          <TextInput label="Pronouns" maxLength={40} {...form.text('pronouns')} />
          <TextInput label="E-mail" type="email" {...form.text('email')} />
          <TextInput label="Mobile" type="tel" {...form.text('mobile')} />
          <TextInput label="Telephone" type="tel" {...form.text('phone')} />
        </div>
        <Group mb={14}>
          <Checkbox label="Write by e-mail" {...form.tick('byEmail')} />
          <Checkbox label="Write by text message" {...form.tick('bySms')} />
        </Group>
        <fieldset className={classes.group}>
          <legend>Regular doctor</legend>
          <div className={classes.fields}>
            <TextInput label="Name of the doctor" {...form.text('primaryCareName')} />
            <TextInput label="Practice of the doctor" {...form.text('primaryCarePractice')} />
            <TextInput label="Telephone of the doctor" type="tel" {...form.text('primaryCarePhone')} />
          </div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend>Who sent them</legend>
          <div className={classes.fields}>
            <TextInput label="Name of the referrer" {...form.text('referrerName')} />
            <TextInput label="Practice of the referrer" {...form.text('referrerPractice')} />
            <TextInput label="Telephone of the referrer" type="tel" {...form.text('referrerPhone')} />
          </div>
        </fieldset>
        <Button type="submit" loading={save.isPending}>
          Save contact
        </Button>
        <div style={{ marginTop: 12 }}>
          <Refusal error={save.error} placed={fields} reload={() => form.set({ base: version })} />
        </div>
      </form>
    </Panel>
  );
}

function Inquiry({ patient: { inquiry, referral } }: { patient: Patient }) {
  const facts: Fact[] = [['Came by', inquiry.origin === 'FHIR_REFERRAL' ? 'referral' : inquiry.origin.toLowerCase()]];
  if (inquiry.referrer) facts.push(['Referred by', inquiry.referrer]);
  if (inquiry.asksFor) facts.push(['Asks for', inquiry.asksFor]);
  if (inquiry.note) facts.push(['Note', inquiry.note]);
  return (
    <>
      <Panel title="Inquiry">
        <Facts facts={facts} />
      </Panel>
      {referral && (
        <Panel title="From the referral">
          <Facts
            facts={[
              [
                'Conditions',
                referral.conditions
                  .filter(({ active }) => active)
                  .map(({ display }) => display)
                  .join('; ') || 'none active',
              ],
              ['Medicines', referral.medications.map(({ display }) => display).join('; ') || 'none named'],
              ['Allergies', referral.allergies.join('; ') || 'none named'],
            ]}
          />
        </Panel>
      )}
    </>
  );
}
