import { usePatientNames } from '../../api/names';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { CallRow } from './CallRow';
import classes from './inbox.module.css';
import { useCalls, useInbox } from './queries';
import { TextRow } from './TextRow';

/** What patients texted back. What followed by itself is shown below, so that nobody has to wonder. */
export function InboxPage() {
  const inbox = useInbox();
  const calls = useCalls();
  const everybody = [...(inbox.data?.open ?? []), ...(inbox.data?.settled ?? []), ...(calls.data ?? [])];
  const nameOf = usePatientNames(everybody.flatMap(({ patientId }) => patientId ?? []));
  const waiting = inbox.data?.open.length;
  return (
    <Page
      title="Inbox"
      sub="What patients texted, and whom to call because they cannot be written to. Nothing is answered from here: call"
    >
      <div className={classes.page}>
        <Panel title="To deal with" flush aside={waiting ? <span>{plural(waiting, 'text')}</span> : undefined}>
          <Answer
            query={inbox}
            what="texts from patients"
            rows={3}
            empty={{ when: ({ open }) => open.length === 0, say: 'No text waits for anybody.' }}
          >
            {({ open }) => (
              <ul className={classes.list}>
                {open.map((text) => (
                  <TextRow key={text.id} text={text} name={senderOf(text, nameOf)} />
                ))}
              </ul>
            )}
          </Answer>
        </Panel>
        <Panel
          title="To call"
          flush
          aside={calls.data?.length ? <span>{plural(calls.data.length, 'call')}</span> : undefined}
        >
          <Answer
            query={calls}
            what="calls to make"
            rows={2}
            empty={{ when: (all) => all.length === 0, say: 'Everybody can be written to.' }}
          >
            {(all) => (
              <ul className={classes.list}>
                {all.map((call) => (
                  <CallRow key={call.id} call={call} name={nameOf(call.patientId)} />
                ))}
              </ul>
            )}
          </Answer>
        </Panel>
        <Panel title="Lately" flush>
          <Answer
            query={inbox}
            what="texts from patients"
            rows={3}
            empty={{ when: ({ settled }) => settled.length === 0, say: 'No text came yet that is done with.' }}
          >
            {({ settled }) => (
              <ul className={classes.list}>
                {settled.map((text) => (
                  <TextRow key={text.id} text={text} name={senderOf(text, nameOf)} />
                ))}
              </ul>
            )}
          </Answer>
        </Panel>
      </div>
    </Page>
  );
}

const senderOf = ({ patientId }: { patientId?: string | null }, nameOf: (patientId: string) => string) =>
  patientId ? nameOf(patientId) : 'Unknown sender';
