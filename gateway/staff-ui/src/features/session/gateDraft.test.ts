import { describe, expect, it } from 'vitest';
import { emptyGate, gateRequest } from './gateDraft';

const NEW_YORK = 'America/New_York';
const sevenInTheMorning = Date.parse('2026-11-24T12:00:00Z');

const asked = (typed: Partial<typeof emptyGate>) =>
  gateRequest({ ...emptyGate, ...typed }, sevenInTheMorning, NEW_YORK);

describe('what is asked before a dose', () => {
  it('is left out as long as nobody was asked', () => {
    expect(Object.values(asked({})).filter((value) => value !== undefined)).toEqual([]);
  });

  it('takes an evening meal for that of yesterday', () => {
    expect(asked({ solidsAt: '23:00', fluidsAt: '06:30' }).fasting).toEqual({
      lastSolidsAt: '2026-11-24T04:00:00.000Z',
      lastClearFluidAt: '2026-11-24T11:30:00.000Z',
      fullMeal: false,
    });
  });

  it('takes a ride home for the next at that time', () => {
    expect(asked({ escortName: 'Paul', escortAt: '09:30' }).escort).toEqual({
      name: 'Paul',
      phone: undefined,
      arrivesAt: '2026-11-24T14:30:00.000Z',
    });
  });

  it('keeps that there is no ride home apart from not having asked', () => {
    expect(asked({ escortNone: true, escortName: 'Paul' }).escort).toEqual({ none: true });
  });

  it('leaves out of a group what nobody was asked', () => {
    expect(asked({ sedative: false, teamPresent: true })).toMatchObject({
      medicines: { sedative: false, stimulant: undefined },
      room: { teamPresent: true, equipmentReady: undefined },
    });
  });

  it('sends a no as a no', () => {
    expect(asked({ intoxicated: false }).intoxicated).toBe(false);
  });

  it('reads vitals and weight as they are typed', () => {
    const request = asked({ vitals: '124/78 74 98 14', weight: '70,5' });
    expect(request.vitals).toEqual({ systolic: 124, diastolic: 78, heartRate: 74, oxygen: 98, breaths: 14 });
    expect(request.weightKilograms).toBe(70.5);
  });
});
