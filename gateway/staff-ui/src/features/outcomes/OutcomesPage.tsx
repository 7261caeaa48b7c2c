import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { plural, sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { FiguresPage } from '../figures/FiguresPage';
import { ByPoint } from './ByPoint';
import { Curve } from './Curve';
import { DefinitionsPanel } from './DefinitionsPanel';
import { FunnelPanel } from './FunnelPanel';
import { GroupsPanel } from './GroupsPanel';
import { drawn } from './measures';
import classes from './outcomes.module.css';
import { type Outcomes, useOutcomes } from './queries';
import { SessionsPanel } from './SessionsPanel';
import { SurvivalPanel } from './SurvivalPanel';
import { Tiles } from './Tiles';

const instruments = ['PHQ-9', 'GAD-7', 'QIDS-SR16', 'MADRS', 'PCL-5', 'C-SSRS'];
const views = [
  { value: 'session', label: 'By session' },
  { value: 'week', label: 'By week' },
];

/** Whether patients get better, never without how many were counted and how many were not. */
export function OutcomesPage() {
  const [instrument, setInstrument] = useState('PHQ-9');
  const [view, setView] = useState('session');
  const outcomes = useOutcomes(instrument);
  const served = outcomes.data;
  return (
    <FiguresPage
      title="Outcomes"
      served={served}
      of={served && `${plural(served.figures.started, 'course')} started`}
      choice={
        <NativeSelect
          aria-label="Instrument"
          data={instruments}
          value={instrument}
          onChange={(event) => setInstrument(event.currentTarget.value)}
        />
      }
    >
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
              <Panel
                title={`${sentence(names(figures))}, with 95 % intervals`}
                aside={
                  <SegmentedControl
                    className="db-no-print"
                    size="xs"
                    aria-label="Rows"
                    data={views}
                    value={view}
                    onChange={setView}
                  />
                }
              >
                <Curve rows={view === 'week' ? figures.weeks : figures.rows} />
              </Panel>
              <FunnelPanel />
            </div>
            <SurvivalPanel figures={figures} />
            <div className={classes.stack}>
              <Panel title={`${instrument} by ${view === 'week' ? 'week since the first dose' : 'session number'}`}>
                <ByPoint figures={figures} rows={view === 'week' ? figures.weeks : figures.rows} />
              </Panel>
              <GroupsPanel instrument={instrument} />
              <DefinitionsPanel figures={figures} />
            </div>
          </>
        )}
      </Answer>
      <div style={{ height: 14 }} />
      {served?.figures.started === 0 && <FunnelPanel />}
      <SessionsPanel />
    </FiguresPage>
  );
}

const names = ({ rows }: Outcomes) =>
  drawn(rows[0])
    .map(({ name }) => name)
    .join(' and ') || 'outcomes';
