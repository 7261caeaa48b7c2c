import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { AdverseEventsPanel } from './AdverseEventsPanel';
import { ByPoint } from './ByPoint';
import { Curve } from './Curve';
import { FunnelPanel } from './FunnelPanel';
import classes from './outcomes.module.css';
import { useOutcomes } from './queries';
import { SessionsPanel } from './SessionsPanel';
import { Tiles } from './Tiles';

const instruments = ['PHQ-9', 'GAD-7'];

/** Whether patients get better, never without how many were counted and how many were not. */
export function OutcomesPage() {
  const [instrument, setInstrument] = useState('PHQ-9');
  const { zone } = useClinic();
  const outcomes = useOutcomes(instrument);
  const served = outcomes.data;
  return (
    <Page
      title="Outcomes"
      sub={served && `${plural(served.figures.started, 'course')} started; as of ${dayTimeOf(served.computedAt, zone)}`}
      actions={
        <SegmentedControl aria-label="Instrument" data={instruments} value={instrument} onChange={setInstrument} />
      }
    >
      {served?.rebuild && (
        <Note kind="plain">
          The figures are being rebuilt from the events ({served.rebuild.readEvents} of {served.rebuild.totalEvents}
          {' read'}); these are the ones before.
        </Note>
      )}
      <Answer
        query={outcomes}
        what="outcomes"
        rows={6}
        empty={{
          when: ({ figures }) => figures.started === 0,
          say: 'No course has started yet, so there is no outcome to show.',
        }}
      >
        {({ figures }) => (
          <>
            <Tiles figures={figures} />
            <div className={classes.grid}>
              <Panel title="Response and remission by session, with 95 % intervals">
                <Curve figures={figures} />
              </Panel>
              <FunnelPanel />
            </div>
            <Panel title={`${instrument} by session number`}>
              <ByPoint figures={figures} />
            </Panel>
          </>
        )}
      </Answer>
      <div style={{ height: 14 }} />
      {served?.figures.started === 0 && <FunnelPanel />}
      <SessionsPanel />
      <div style={{ height: 14 }} />
      <AdverseEventsPanel />
    </Page>
  );
}
