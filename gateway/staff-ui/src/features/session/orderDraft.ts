import type { components } from '../../api/generated/treatment';
import { typedNumber } from '../../lib/pump';
import type { SessionView } from './queries';

export type OrderRequest = components['schemas']['OrderRequest'];
type Build = NonNullable<OrderRequest['idealWeight']>['build'];

export const builds: { value: Build; label: string }[] = [
  { value: 'FEMALE', label: 'Female line' },
  { value: 'MALE', label: 'Male line' },
];

/** What is in force stands in the form, so that what is signed anew is what was meant to differ. */
export function orderDraft({ known, route }: SessionView) {
  const { order } = known;
  const said = (value: number | null | undefined, usual = '') => (value == null ? usual : String(value));
  return {
    dose: said(order?.milligramsPerKilogram ?? known.orderedMilligramsPerKilogram),
    minutes: route === 'IV' ? said(order?.minutes ?? known.orderedMinutes) : '',
    ideal: order?.idealFromHeightCentimetres != null,
    height: said(order?.idealFromHeightCentimetres),
    build: 'FEMALE' as Build,
    mostPerKilogram: said(order?.mostMilligramsPerKilogram, '1'),
    most: said(order?.mostMilligrams, '100'),
    step: said(order?.escalationStep, '0.1'),
    topUp: said(order?.topUpMilligrams),
    asNeeded: (order?.asNeeded ?? [])
      .map(({ medicine, dose, reason, most }) => `${medicine}; ${dose}; ${reason}; ${most}`)
      .join('\n'),
    reason: '',
    signed: false,
  };
}

export type OrderDraft = ReturnType<typeof orderDraft>;

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** One medicine a line: name; dose; for what; how often. */
function medicine(line: string) {
  const [name = '', dose = '', reason = '', most = ''] = line.split(';').map((part) => part.trim());
  return { medicine: name, dose, reason, most: typedNumber(most) ?? 0 };
}

/** The order as it is sent; what was not typed as a number is named, so that nothing is guessed. */
export function orderRequest(draft: OrderDraft): { ok: true; order: OrderRequest } | { ok: false; wrong: string[] } {
  const needed = { dose: draft.dose, mostPerKilogram: draft.mostPerKilogram, most: draft.most, step: draft.step };
  const optional = { minutes: draft.minutes, topUp: draft.topUp, ...(draft.ideal ? { height: draft.height } : {}) };
  const unread = ([, typed]: [string, string]) => typedNumber(typed) === undefined;
  const wrong = [
    ...Object.entries(needed).filter(unread),
    ...Object.entries(optional).filter(
      ([name, typed]) => (typed.trim() !== '' || name === 'height') && unread([name, typed]),
    ),
  ].map(([name]) => name);
  const medicines = lines(draft.asNeeded).map(medicine);
  if (medicines.some(({ dose, reason, most }) => !dose || !reason || !most)) wrong.push('asNeeded');
  if (wrong.length > 0) return { ok: false, wrong };
  const read = (typed: string) => typedNumber(typed) as number;
  return {
    ok: true,
    order: {
      milligramsPerKilogram: read(draft.dose),
      minutes: typedNumber(draft.minutes),
      idealWeight: draft.ideal ? { heightCentimetres: read(draft.height), build: draft.build } : undefined,
      mostMilligramsPerKilogram: read(draft.mostPerKilogram),
      mostMilligrams: read(draft.most),
      escalationStep: read(draft.step),
      topUpMilligrams: typedNumber(draft.topUp),
      asNeeded: medicines,
      reason: draft.reason,
      signed: draft.signed,
    },
  };
}
