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
  if (when.suicideRisk) return `the C-SSRS screener shows ${words(when.suicideRisk)} risk`;
  if (when.tested) return tested(when.tested);
  return 'never: nothing is said yet';
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

function tested({ test, outOfTheOrdinary, accepted, withinDays }: NonNullable<When['tested']>): string {
  const result = { true: ' out of the ordinary', false: ' in order' }[String(outOfTheOrdinary)] ?? '';
  const said = { true: ', accepted by a prescriber', false: ', not accepted by a prescriber' }[String(accepted)] ?? '';
  const days = withinDays ? `, done within ${withinDays} days` : '';
  return `the newest ${words(test)} is${result || ' known'}${said}${days}`;
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

/** A part of an expression that has figures. */
export interface Part {
  path: string;
  said: string;
  figures: Figure[];
}

/** Every part with figures, in its order: the figures are what people change most. */
export function partsOf(when: When, path = 'when'): Part[] {
  const inside = (all: When[] | null | undefined, name: string) =>
    (all ?? []).flatMap((part, index) => partsOf(part, `${path}.${name}[${index}]`));
  const figures = [...limitsOf(when, path), ...readingsOf(when, path), ...daysOf(when, path)];
  return [
    ...(figures.length > 0 ? [{ path, said: inWords(when), figures }] : []),
    ...inside(when.allOf, 'allOf'),
    ...inside(when.anyOf, 'anyOf'),
    ...(when.not ? partsOf(when.not, `${path}.not`) : []),
  ];
}

function limitsOf(when: When, path: string): Figure[] {
  return limits.flatMap((limit) => {
    const value = when[limit];
    if (typeof value !== 'number') return [];
    return [{ path: `${path}.${limit}`, label: `${words(when.measure ?? '')} ${limitWords[limit]}`, value }];
  });
}

function readingsOf({ pressure: wanted }: When, path: string): Figure[] {
  if (!wanted) return [];
  return [
    { path: `${path}.pressure.systolic`, label: 'systolic at or above', value: wanted.systolic },
    { path: `${path}.pressure.diastolic`, label: 'diastolic at or above', value: wanted.diastolic },
    { path: `${path}.pressure.readings`, label: 'so many readings', value: wanted.readings },
  ];
}

function daysOf({ tested: result }: When, path: string): Figure[] {
  if (typeof result?.withinDays !== 'number') return [];
  return [
    { path: `${path}.tested.withinDays`, label: `${words(result.test)} counts for days`, value: result.withinDays },
  ];
}

/** Every figure, in its order. */
export const figuresOf = (when: When): Figure[] => partsOf(when).flatMap(({ figures }) => figures);

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

/** What a new rule may begin with; each is then changed to what is meant. */
export const beginnings: { value: string; label: string; when: When }[] = [
  { value: 'figure', label: 'A figure', when: { measure: 'WEIGHT_KILOGRAMS', above: 100 } },
  { value: 'pressure', label: 'A blood pressure', when: { pressure: { systolic: 160, diastolic: 100, readings: 1 } } },
  { value: 'medicine', label: 'A medicine', when: { takes: ['name of the drug'] } },
  { value: 'question', label: 'An answer', when: { answeredYes: 'GLAUCOMA' } },
  {
    value: 'test',
    label: 'A lab or other test',
    when: { tested: { test: 'URINALYSIS', outOfTheOrdinary: true, accepted: false, withinDays: 365 } },
  },
  { value: 'purpose', label: 'An indication', when: { meantFor: ['PTSD'] } },
  {
    value: 'both',
    label: 'Two things together',
    when: { allOf: [{ measure: 'AGE_YEARS', above: 65 }, { takes: ['name of the drug'] }] },
  },
];

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
