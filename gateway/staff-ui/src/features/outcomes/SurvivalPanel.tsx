import { Table } from '@mantine/core';
import { Empty } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { benchmarksFor, figure, shortStudy } from './measures';
import classes from './outcomes.module.css';
import type { Benchmark, Outcomes, Survival } from './queries';
import { StepChart } from './StepChart';
import { corners, medianWords, percentAt } from './survival';

interface Shown {
  name: string;
  says: string;
  of: (figures: Outcomes) => Survival | null | undefined;
  rises: boolean;
  happened: string;
  benchmarked?: boolean;
}

const curves: Shown[] = [
  {
    name: 'Time to response',
    says: 'From the first dose to the first score that shows a response; watched as far as the last score.',
    of: ({ timeToResponse }) => timeToResponse,
    rises: true,
    happened: 'Responded',
  },
  {
    name: 'Response kept',
    says: 'From the first response to the first score that shows none, whatever doses are given meanwhile.',
    of: ({ timeToRelapse }) => timeToRelapse,
    rises: false,
    happened: 'Relapsed',
  },
  {
    name: 'Response kept without another dose',
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
              <Watched shown={shown} survival={survival} />
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

function Watched({ shown, survival }: { shown: Shown; survival: Survival }) {
  const happened = shown.happened.toLowerCase();
  return (
    <>
      <StepChart name={shown.name} survival={survival} rises={shown.rises} happened={happened} />
      <p className={classes.median}>{medianWords(survival, happened)}.</p>
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
              <Steps survival={survival} rises={shown.rises} />
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Disclosure>
    </>
  );
}

function Steps({ survival, rises }: { survival: Survival; rises: boolean }) {
  const line = corners(survival, rises);
  return survival.steps.map(({ day, atRisk, events, censored }) => {
    const corner = line.findLast((one) => one.day <= day);
    const wide = corner && corner.low !== corner.high;
    return (
      <Table.Tr key={day}>
        <Table.Td ta="right">{day}</Table.Td>
        <Table.Td ta="right">{atRisk}</Table.Td>
        <Table.Td ta="right">{events}</Table.Td>
        <Table.Td ta="right">{censored}</Table.Td>
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
