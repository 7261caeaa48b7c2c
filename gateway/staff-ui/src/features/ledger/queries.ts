import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';

type Schemas = components['schemas'];

export type LedgerView = Schemas['LedgerView'];
export type VialRow = Schemas['VialRow'];
export type SyringeRow = Schemas['SyringeRow'];
export type WasteRow = Schemas['WasteRow'];
export type CaseRow = Schemas['CaseRow'];
export type DueRow = Schemas['DueRow'];
export type EntryView = Schemas['EntryView'];
export type InventoryView = Schemas['InventoryView'];
export type Receipt = Schemas['ReceiptRequest'];

export const ledgerKey = ['treatment', 'ledger'];

export const useLedger = (enabled = true) =>
  useQuery({
    queryKey: ledgerKey,
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/ledger', { signal })),
    enabled,
  });

export const useEntries = (of: { vialId?: string; date?: string }) =>
  useQuery({
    queryKey: [...ledgerKey, 'entries', of],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/ledger/entries', { params: { query: of }, signal })),
  });

export const useVerification = (enabled: boolean) =>
  useQuery({
    queryKey: [...ledgerKey, 'verification'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/ledger/verification', { signal })),
    enabled,
  });
