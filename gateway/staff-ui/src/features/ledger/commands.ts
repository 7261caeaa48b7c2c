import { treatment } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { ledgerKey, type Receipt } from './queries';

const refresh = [ledgerKey];

/** What is typed about a vial or a syringe; each action takes what it needs of it. */
export interface Said {
  millilitres: number;
  reason: string;
  recipient: string;
  deaNumber: string;
  kind: 'THEFT' | 'SIGNIFICANT_LOSS' | 'BREAKAGE';
}

export type VialActionName = 'draw' | 'waste' | 'count' | 'transfer' | 'expire' | 'lose' | 'adjust';
export type SyringeActionName = 'give' | 'waste' | 'return';

function sendOfVial(action: VialActionName, vialId: string, said: Said, key: string) {
  const at = { params: { path: { vialId } }, headers: idempotent(key) };
  const { millilitres, kind, recipient, deaNumber } = said;
  const reason = said.reason || undefined;
  switch (action) {
    case 'draw':
      return answer(treatment.POST('/api/treatment/ledger/vials/{vialId}/draws', { ...at, body: { millilitres } }));
    case 'waste':
      return answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/waste', { ...at, body: { millilitres, reason } }),
      );
    case 'count':
      return answer(treatment.POST('/api/treatment/ledger/vials/{vialId}/count', { ...at, body: { millilitres } }));
    case 'transfer':
      return answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/transfer', {
          ...at,
          body: { recipient, deaNumber, reason },
        }),
      );
    case 'expire':
      return answer(treatment.POST('/api/treatment/ledger/vials/{vialId}/expiry', { ...at, body: { reason } }));
    case 'lose':
      return answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/loss', {
          ...at,
          body: { millilitres, kind, reason: said.reason },
        }),
      );
    case 'adjust':
      return answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/adjustment', {
          ...at,
          body: { millilitres, reason: said.reason },
        }),
      );
  }
}

export const useVialAction = (action: VialActionName, vialId: string, done: () => void) =>
  useCommand({
    name: `ledger.${action}.${vialId}`,
    send: (said: Said, key) => sendOfVial(action, vialId, said, key),
    refresh,
    done,
  });

export const useOpenVial = (vialId: string) =>
  useCommand({
    name: `ledger.open.${vialId}`,
    send: (_: null, key) =>
      answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/opening', {
          params: { path: { vialId } },
          headers: idempotent(key),
        }),
      ),
    refresh,
  });

/** The dose of a session, drawn from this vial. */
export const useDrawFor = (sessionId: string) =>
  useCommand({
    name: `ledger.draw-for.${sessionId}`,
    send: ({ vialId, millilitres }: { vialId: string; millilitres: number }, key) =>
      answer(
        treatment.POST('/api/treatment/ledger/vials/{vialId}/draws', {
          params: { path: { vialId } },
          headers: idempotent(key),
          body: { millilitres, sessionId },
        }),
      ),
    refresh,
  });

export const useSyringeAction = (action: SyringeActionName, drawId: string, done: () => void) =>
  useCommand({
    name: `ledger.${action}.${drawId}`,
    send: (millilitres: number, key) => {
      const sent = { params: { path: { drawId } }, headers: idempotent(key), body: { millilitres } };
      if (action === 'give') return answer(treatment.POST('/api/treatment/ledger/draws/{drawId}/administration', sent));
      if (action === 'waste') return answer(treatment.POST('/api/treatment/ledger/draws/{drawId}/waste', sent));
      return answer(treatment.POST('/api/treatment/ledger/draws/{drawId}/return', sent));
    },
    refresh,
    done,
  });

export const useWitness = (sequence: number) =>
  useCommand({
    name: `ledger.witness.${sequence}`,
    send: (seen: boolean, key) =>
      answer(
        treatment.POST('/api/treatment/ledger/wastes/{sequence}/witness', {
          params: { path: { sequence } },
          headers: idempotent(key),
          body: { seen },
        }),
      ),
    refresh,
  });

export const useReceive = (done: () => void) =>
  useCommand({
    name: 'ledger.receive',
    send: (body: Receipt, key) =>
      answer(treatment.POST('/api/treatment/ledger/receipts', { headers: idempotent(key), body })),
    refresh,
    done,
  });

export const useCloseCase = (caseId: string, done: () => void) =>
  useCommand({
    name: `ledger.close.${caseId}`,
    send: (reason: string, key) =>
      answer(
        treatment.POST('/api/treatment/ledger/cases/{caseId}/closure', {
          params: { path: { caseId } },
          headers: idempotent(key),
          body: { reason },
        }),
      ),
    refresh,
    done,
  });

export const useReport = (sequence: number, step: 'FIELD_OFFICE_NOTICE' | 'FORM_106', done: () => void) =>
  useCommand({
    name: `ledger.report.${sequence}.${step}`,
    send: (reference: string, key) =>
      answer(
        treatment.POST('/api/treatment/ledger/losses/{sequence}/reports', {
          params: { path: { sequence } },
          headers: idempotent(key),
          body: { step, reference },
        }),
      ),
    refresh,
    done,
  });

export const useTakeInventory = (done: () => void) =>
  useCommand({
    name: 'ledger.inventory',
    send: (body: { initial: boolean; atOpening: boolean; vials: { vialId: string; millilitres: number }[] }, key) =>
      answer(treatment.POST('/api/treatment/ledger/inventories', { headers: idempotent(key), body })),
    refresh,
    done,
  });
