import { Button, TextInput } from '@mantine/core';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import type { FindingsDraft } from './findings';
import classes from './intake.module.css';
import { type QuestionItem, Questionnaire } from './Questionnaire';
import { type Screening, useRules } from './queries';

const choices = [
  { value: 0, label: 'No', key: 'n' },
  { value: 1, label: 'Yes', key: 'y' },
  { value: 2, label: 'Not known', key: 'u' },
];

interface Props {
  screening: Screening;
  values: FindingsDraft;
  set: (patch: Partial<FindingsDraft>) => void;
}

/** Every question is asked; what a referral recorded stands beside it, so that a contradiction is seen. */
export function Contraindications({ screening, values, set }: Props) {
  const rules = useRules();
  return (
    <Panel title="Contraindications">
      <Answer query={rules} what="questions" rows={10}>
        {({ questions }) => {
          const items: QuestionItem[] = questions.map(({ question, text }) => ({
            id: question,
            text,
            choices,
            hint: recorded(screening, question),
          }));
          const give = (index: number, value: number) => {
            const item = items[index];
            if (item) set({ answers: { ...values.answers, [item.id]: value } });
          };
          const open = items.filter(({ id }) => values.answers[id] === undefined);
          return (
            <>
              <Questionnaire items={items} answers={items.map(({ id }) => values.answers[id] ?? null)} answer={give} />
              <Details items={items} values={values} set={set} />
              {open.length > 0 && open.length < items.length && (
                <Button
                  variant="default"
                  mt={10}
                  onClick={() =>
                    set({ answers: { ...Object.fromEntries(open.map(({ id }) => [id, 0])), ...values.answers } })
                  }
                >
                  I asked the other {open.length}: all no
                </Button>
              )}
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}

function recorded({ chart }: Screening, question: string): string | undefined {
  const found = chart.recorded.filter((record) => record.question === question);
  if (found.length === 0) return undefined;
  return `Referral: ${found.map(({ text, active }) => `${text} (${active ? 'active' : 'past'})`).join(', ')}`;
}

function Details({ items, values, set }: { items: QuestionItem[] } & Omit<Props, 'screening'>) {
  const yes = items.filter(({ id }) => values.answers[id] === 1);
  if (yes.length === 0) return null;
  return (
    <div className={classes.row} style={{ marginTop: 12 }}>
      {yes.map(({ id, text }) => (
        <TextInput
          key={id}
          label={`Detail: ${text}`}
          value={values.details[id] ?? ''}
          onChange={(event) => set({ details: { ...values.details, [id]: event.currentTarget.value } })}
        />
      ))}
    </div>
  );
}
