import { Drawer, Stack } from '@mantine/core';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Facts } from '../../ui/Facts';
import { LedgerList } from './LedgerList';
import { MessageActions } from './MessageActions';
import classes from './messages.module.css';
import { type Ledger, useLedger } from './queries';
import { channelName, eventName, templateName, verdict } from './states';

interface Props {
  messageId: string;
  /** Goes on with another message, when this one was sent again under an id of its own. */
  show: (messageId: string) => void;
  close: () => void;
}

/** Whether the patient got one message, why or why not, what will become of it, and what can be done about it. */
export function MessageDrawer({ messageId, show, close }: Props) {
  const ledger = useLedger(messageId);
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="lg"
      title={ledger.data ? templateName(ledger.data.template) : 'Message'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Answer query={ledger} what="decisions about this message" rows={8}>
        {(known) => <Known ledger={known} show={show} />}
      </Answer>
    </Drawer>
  );
}

function Known({ ledger, show }: { ledger: Ledger; show: (messageId: string) => void }) {
  return (
    <Stack gap={16}>
      <div>
        <b>{verdict[ledger.status]}</b> {ledger.why}
        {ledger.outlook && <p className={classes.outlook}>{ledger.outlook.inWords}</p>}
      </div>
      <MessageActions ledger={ledger} show={show} />
      <LedgerList ledger={ledger} />
      <Origin ledger={ledger} />
    </Stack>
  );
}

function Origin({ ledger }: { ledger: Ledger }) {
  const { zone } = useClinic();
  return (
    <Facts
      facts={[
        ['Led to by', `${eventName(ledger.event)}, ${dayTimeOf(ledger.plannedAt, zone)}`],
        ['Rule', `${ledger.ruleInWords} (${ledger.rule}, version ${ledger.ruleVersion})`],
        ...(ledger.ruleSource ? ([['Source', ledger.ruleSource]] as [string, string][]) : []),
        ['Words', `${templateName(ledger.template)}, version ${ledger.templateVersion}`],
        ['Channels', ledger.channels.map(channelName).join(', then ')],
        ['Due', dayTimeOf(ledger.dueAt, zone)],
        ['Of use until', dayTimeOf(ledger.expiresAt, zone)],
      ]}
    />
  );
}
