import { words } from '../../lib/names';
import type { When } from './queries';

const limits = ['below', 'atMost', 'atLeast', 'above'] as const;
const limitWords = { below: 'below', atMost: 'at most', atLeast: 'at least', above: 'above' };

/** An expression for people; the questions' own words where they are known. */
export function inWords(when: When, questions: Record<string, string> = {}): string {
  const each = (all: When[], joint: string) => all.map((part) => group(part, questions)).join(joint);
  if (when.allOf) return each(when.allOf, ' and ');
  if (when.anyOf) return each(when.anyOf, ' or ');
  if (when.not) return `not ${group(when.not, questions)}`;
  if (when.answeredYes) return `"${questions[when.answeredYes] ?? words(when.answeredYes)}" is answered yes`;
  if (when.answeredUnknown) return 'some question is answered "not known"';
  if (when.referralContradicted) return 'an answer contradicts the referral';
  if (when.measure) return measured(when);
  if (when.pressure) return pressure(when.pressure);
  if (when.takes) return `takes ${when.takes.join(', ')}`;
  if (when.takesGroup) return `takes one of the ${words(when.takesGroup)}`;
  if (when.meantFor) return `is meant for ${when.meantFor.map(words).join(' or ')}`;
  return `the C-SSRS screener shows ${words(when.suicideRisk ?? 'nothing')} risk`;
}

const group = (when: When, questions: Record<string, string>) =>
  when.allOf || when.anyOf ? `(${inWords(when, questions)})` : inWords(when, questions);

function measured(when: When): string {
  const said = limits
    .filter((limit) => typeof when[limit] === 'number')
    .map((limit) => `${limitWords[limit]} ${when[limit]}`)
    .join(' and ');
  const genders = when.genders ? ` (${when.genders.join(', ')})` : '';
  const days = when.withinDays ? `, taken within ${when.withinDays} days` : '';
  return `${words(when.measure ?? '')} ${said}${genders}${days}`;
}

function pressure({ systolic, diastolic, readings }: NonNullable<When['pressure']>): string {
  return `${readings === 1 ? 'a reading' : `${readings} readings`} at or above ${systolic}/${diastolic} mmHg`;
}

/** A figure inside an expression, named by the same path as the server names its mistakes. */
export interface Figure {
  path: string;
  label: string;
  value: number;
}

/** Every figure of an expression, in its order: what people change most. */
export function figuresOf(when: When, path = 'when'): Figure[] {
  const inside = (all: When[] | null | undefined, name: string) =>
    (all ?? []).flatMap((part, index) => figuresOf(part, `${path}.${name}[${index}]`));
  const own: Figure[] = [];
  for (const limit of limits) {
    const value = when[limit];
    if (typeof value === 'number') {
      const genders = when.genders ? ` (${when.genders.join(', ')})` : '';
      own.push({
        path: `${path}.${limit}`,
        label: `${words(when.measure ?? '')}${genders} ${limitWords[limit]}`,
        value,
      });
    }
  }
  if (when.pressure) {
    const { systolic, diastolic, readings } = when.pressure;
    own.push(
      { path: `${path}.pressure.systolic`, label: 'systolic at or above', value: systolic },
      { path: `${path}.pressure.diastolic`, label: 'diastolic at or above', value: diastolic },
      { path: `${path}.pressure.readings`, label: 'so many readings', value: readings },
    );
  }
  return [
    ...own,
    ...inside(when.allOf, 'allOf'),
    ...inside(when.anyOf, 'anyOf'),
    ...(when.not ? figuresOf(when.not, `${path}.not`) : []),
  ];
}

/** The expression with another figure in one place; the rest is left as it is. */
export function withFigure(when: When, path: string, value: number): When {
  const steps = path
    .slice('when.'.length)
    .split(/[.[\]]+/)
    .filter(Boolean);
  const copy = structuredClone(when);
  let place: Record<string, unknown> = copy as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) place = place[step] as Record<string, unknown>;
  place[steps.at(-1) ?? ''] = value;
  return copy;
}

/** What is said and nothing else: without the alternatives that are left empty. */
export function compact(when: When): When {
  return JSON.parse(JSON.stringify(when, (_, value) => (value === null ? undefined : value))) as When;
}

/** A typed expression, or null while it is not even JSON; the server says everything else. */
export function parsed(text: string): When | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as When) : null;
  } catch {
    return null;
  }
}
