import { Table } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { Empty } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { OpenFigure } from '../figures/OpenFigure';
import { BehindCurve } from './BehindCurve';
import { benchmarksFor, figure, shortStudy } from './measures';
import classes from './outcomes.module.css';
import type { Awaited, Benchmark, CurveNumber, Outcomes, Survival } from './queries';
import { StepChart } from './StepChart';
import { corners, medianWords, percentAt } from './survival';

interface Shown {
  name: string;
  curve: Awaited;
  says: string;
  of: (figures: Outcomes) => Survival | null | undefined;
  rises: boolean;
  happened: string;
  benchmarked?: boolean;
}

const curves: Shown[] = [
  {
    name: 'Time to response',
    curve: 'RESPONSE',
    says: 'From the first dose to the first score that shows a response; watched as far as the last score.',
    of: ({ timeToResponse }) => timeToResponse,
    rises: true,
    happened: 'Responded',
  },
  {
    name: 'Response kept',
    curve: 'RELAPSE',
    says: 'From the first response to the first score that shows none, whatever doses are given meanwhile.',
    of: ({ timeToRelapse }) => timeToRelapse,
    rises: false,
    happened: 'Relapsed',
  },
  {
    name: 'Response kept without another dose',
    curve: 'RELAPSE_WITHOUT_DOSE',
    says: 'From the end of the induction, of those who responded by then; watched up to the next dose at most.',
    of: ({ timeToRelapseWithoutDose }) => timeToRelapseWithoutDose,
    rises: false,
    happened: 'Relapsed',
    benchmarked: true,
  },
];

/** How long it takes and how long it lasts (Kaplan-Meier), each curve with who was still watched and as a table. */
export function SurvivalPanel({ figures }: { figures: Outcomes }) {
  if (!figures.timeToResponse) return null;
  return (
    <div className={classes.curves}>
      {curves.map((shown) => {
        const survival = shown.of(figures);
        return (
          <Panel key={shown.name} title={shown.name}>
            <p className={classes.says}>{shown.says}</p>
            {survival && survival.courses > 0 ? (
              <Watched shown={shown} survival={survival} instrument={figures.instrument.name} />
            ) : (
              <Empty>Nobody could be watched for this yet.</Empty>
            )}
            {shown.benchmarked && (
              <Published benchmarks={benchmarksFor(figures.instrument, 'KEPT_RESPONSE')} survival={survival} />
            )}
          </Panel>
        );
      })}
    </div>
  );
}

interface WatchedProps {
  shown: Shown;
  survival: Survival;
  instrument: string;
}

function Watched({ shown, survival, instrument }: WatchedProps) {
  const [behind, setBehind] = useState<Days | null>(null);
  const mayOpen = useMay('MANAGER', 'PRESCRIBER');
  const open = mayOpen ? setBehind : undefined;
  const happened = shown.happened.toLowerCase();
  return (
    <>
      <StepChart
        name={shown.name}
        survival={survival}
        rises={shown.rises}
        happened={happened}
        open={open && ((day) => open({ name: `${shown.name}, watched on day ${day}`, from: day }))}
      />
      <p className={classes.median}>
        <OpenFigure name={shown.name} open={open && (() => open({ name: shown.name }))}>
          {`${medianWords(survival, happened)}.`}
        </OpenFigure>
      </p>
      <Disclosure summary="As a table">
        <Table.ScrollContainer
          minWidth={400}
          mah={320}
          scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': `${shown.name} as a table` } }}
        >
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {['Day', 'Watched', shown.happened, 'Last seen', 'Share', '95 %'].map((name) => (
                  <Table.Th key={name} ta="right">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Steps shown={shown} survival={survival} open={open} />
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Disclosure>
      {behind && (
        <BehindCurve
          name={behind.name}
          number={{ instrument, curve: shown.curve, from: behind.from, until: behind.until }}
          happened={shown.happened}
          onClose={() => setBehind(null)}
        />
      )}
    </>
  );
}

/** Some days of a curve, and what they are called. */
interface Days extends Pick<CurveNumber, 'from' | 'until'> {
  name: string;
}

interface StepsProps {
  shown: Shown;
  survival: Survival;
  /** Opens who is behind some days, for those who may. */
  open: ((days: Days) => void) | undefined;
}

function Steps({ shown, survival, open }: StepsProps) {
  const line = corners(survival, shown.rises);
  return survival.steps.map(({ day, atRisk, events, censored }) => {
    const corner = line.findLast((one) => one.day <= day);
    const wide = corner && corner.low !== corner.high;
    return (
      <Table.Tr key={day}>
        <Table.Td ta="right">{day}</Table.Td>
        {[
          { what: 'watched', number: atRisk, from: day },
          { what: shown.happened.toLowerCase(), number: events, from: day, until: day },
          { what: 'last seen', number: censored, from: day, until: day },
        ].map(({ what, number, ...days }) => {
          const name = `${shown.name}, ${what} on day ${day}`;
          return (
            <Table.Td key={what} ta="right">
              <OpenFigure name={name} open={open && number > 0 ? () => open({ name, ...days }) : undefined}>
                {number}
              </OpenFigure>
            </Table.Td>
          );
        })}
        <Table.Td ta="right" className={classes.when}>
          {figure(corner?.percent)} %
        </Table.Td>
        <Table.Td ta="right" className={classes.when}>
          {wide ? `${figure(corner.low)} to ${figure(corner.high)}` : '–'}
        </Table.Td>
      </Table.Tr>
    );
  });
}

/** What a study found, beside what this clinic sees on the same day as long as anybody is watched then. */
function Published({ benchmarks, survival }: { benchmarks: Benchmark[]; survival: Survival | null | undefined }) {
  return benchmarks.map((benchmark) => {
    const day = (benchmark.weeks ?? 0) * 7;
    const here = survival?.steps.some((step) => step.day >= day)
      ? `${figure(percentAt(corners(survival, false), day), 0)} %`
      : 'not watched as far';
    return (
      <p key={benchmark.weeks} className={classes.published} title={benchmark.when}>
        At {benchmark.weeks} weeks: {here}. Published: {benchmark.value} %, {shortStudy(benchmark)}
      </p>
    );
  });
}
