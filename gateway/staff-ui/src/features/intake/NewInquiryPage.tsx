import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { Drafted } from '../../ui/Drafted';
import { Page } from '../../ui/Page';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { OnEntry } from '../duplicates/OnEntry';
import { emptyInquiry, InquiryFields, inquiryRequest, placedFields } from './InquiryFields';
import classes from './intake.module.css';

/** Somebody asks for help: the least that is needed to call them back. */
export function NewInquiryPage() {
  const { zone } = useClinic();
  const navigate = useNavigate();
  const form = useDraftForm('inquiry', emptyInquiry);
  const register = useCommand({
    name: 'inquiry',
    send: (typed: typeof emptyInquiry, key) =>
      answer(intake.POST('/api/intake/inquiries', { headers: idempotent(key), body: inquiryRequest(typed, zone) })),
    refresh: [['intake', 'patients']],
    done: ({ patientId, displayName }) => {
      form.clear();
      notifications.show({ message: `${displayName} is registered.` });
      void navigate({ to: '/patients/$patientId', params: { patientId } });
    },
  });
  return (
    <Page title="New inquiry">
      <Drafted restored={form.restored} discard={form.clear} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate(form.values, { onError: form.refuse });
        }}
      >
        <InquiryFields form={form} notice={<OnEntry typed={form.values} />} />
        <div className={classes.foot}>
          <Button type="submit" loading={register.isPending}>
            Register
          </Button>
          <span>Questionnaires and screening follow on the patient’s page.</span>
        </div>
        <Refusal error={register.error} placed={placedFields} />
      </form>
    </Page>
  );
}
