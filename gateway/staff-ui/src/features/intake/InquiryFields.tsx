import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { components } from '../../api/generated/intake';
import { Panel } from '../../ui/Panel';
import type { useDraftForm } from '../../ui/useDraftForm';
import classes from './intake.module.css';

export const emptyInquiry = {
  givenName: '',
  familyName: '',
  preferredName: '',
  birthDate: '',
  administrativeGender: 'unknown',
  email: '',
  mobile: '',
  byEmail: true,
  bySms: true,
  byPhone: true,
  referrer: '',
  asksFor: '',
  note: '',
};

export const placedFields = Object.keys(emptyInquiry);

type Request = components['schemas']['InquiryRequest'];

const orNull = (text: string) => (text.trim() === '' ? undefined : text.trim());

export function inquiryRequest(typed: typeof emptyInquiry, zone: string): Request {
  const channels: ('EMAIL' | 'SMS')[] = [];
  if (typed.byEmail && orNull(typed.email)) channels.push('EMAIL');
  if (typed.bySms && orNull(typed.mobile)) channels.push('SMS');
  return {
    givenName: typed.givenName,
    familyName: typed.familyName,
    preferredName: orNull(typed.preferredName),
    birthDate: typed.birthDate,
    administrativeGender: typed.administrativeGender,
    email: orNull(typed.email),
    mobile: orNull(typed.mobile),
    language: 'en-US',
    timeZone: zone,
    channels,
    referrer: orNull(typed.referrer),
    asksFor: orNull(typed.asksFor),
    note: orNull(typed.note),
    byPhone: typed.byPhone,
  };
}

interface Props {
  form: ReturnType<typeof useDraftForm<typeof emptyInquiry>>;
  /** What is to be seen before anything more is typed. */
  notice: ReactNode;
}

export function InquiryFields({ form, notice }: Props) {
  return (
    <div className={classes.stack}>
      <Panel title="Person">
        <div className={classes.row}>
          <TextInput label="Given name" required autoComplete="off" {...form.text('givenName')} />
          <TextInput label="Family name" required autoComplete="off" {...form.text('familyName')} />
          <TextInput label="Preferred name" autoComplete="off" {...form.text('preferredName')} />
        </div>
        <div className={classes.row}>
          <TextInput label="Date of birth" type="date" required {...form.text('birthDate')} />
          <NativeSelect
            label="Administrative gender"
            data={[
              { value: 'unknown', label: 'Not known' },
              { value: 'female', label: 'Female' },
              { value: 'male', label: 'Male' },
              { value: 'other', label: 'Other' },
            ]}
            {...form.text('administrativeGender')}
          />
        </div>
      </Panel>
      <Panel title="How to reach them">
        <div className={classes.row}>
          <TextInput label="E-mail" type="email" autoComplete="off" {...form.text('email')} />
          <TextInput
            label="Mobile"
            type="tel"
            autoComplete="off"
            placeholder="+1 212 555 0100"
            {...form.text('mobile')}
          />
        </div>
        <Group>
          <Checkbox label="Write by e-mail" {...form.tick('byEmail')} />
          <Checkbox label="Write by text message" {...form.tick('bySms')} />
        </Group>
      </Panel>
      {notice}
      <Panel title="The inquiry">
        <div className={classes.row}>
          <TextInput label="Asks for" {...form.text('asksFor')} />
          <TextInput label="Referred by" {...form.text('referrer')} />
        </div>
        <Checkbox label="Taken down on the telephone" mb={12} {...form.tick('byPhone')} />
        <Textarea label="Note" autosize minRows={2} maxRows={8} {...form.text('note')} />
      </Panel>
    </div>
  );
}
