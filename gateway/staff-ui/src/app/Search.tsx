import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useSession } from '../api/session';
import { usePatientSearch } from '../features/patients/queries';
import { sentence } from '../lib/names';
import { plainDate } from '../lib/time';
import { placesFor } from './places';

/** Ctrl K: anybody and anything by typing a few letters. */
export function Search() {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const actions = useActions();
  const mayFind = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER');
  const found = usePatients(mayFind ? wanted : '');
  const patients: SpotlightActionGroupData = { group: 'Patients', actions: found.actions };
  return (
    <Spotlight
      actions={[patients, { group: 'Actions', actions }]}
      query={typed}
      onQueryChange={setTyped}
      filter={(query, all) => [patients, ...all.slice(1).map((group) => matching(query, group))]}
      shortcut="mod + K"
      // From a field too: whoever has just chosen something is still in it.
      tagsToIgnore={[]}
      nothingFound={found.say}
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: 'Search patients and actions', 'aria-label': 'Search patients and actions' }}
    />
  );
}

function matching(query: string, group: SpotlightActionData | SpotlightActionGroupData) {
  if (!('actions' in group)) return group;
  const words = query.toLowerCase().split(/\s+/);
  const fits = (action: SpotlightActionData) => words.every((word) => action.label?.toLowerCase().includes(word));
  return { ...group, actions: group.actions.filter(fits) };
}

function usePatients(wanted: string) {
  const navigate = useNavigate();
  const query = usePatientSearch(wanted);
  const actions = (wanted ? (query.data?.patients ?? []) : []).map((patient) => ({
    id: patient.patientId,
    label: patient.displayName,
    description: `${sentence(patient.stage)}, born ${plainDate(patient.birthDate)}`,
    onClick: () => void navigate({ to: '/patients/$patientId', params: { patientId: patient.patientId } }),
  }));
  return { actions, say: saying(wanted, query.isPending, query.isError) };
}

function saying(wanted: string, pending: boolean, failed: boolean): string {
  if (failed) return 'Patients cannot be searched right now: intake does not answer.';
  if (wanted && pending) return 'Searching…';
  return 'Nobody and nothing by these letters.';
}

function useActions(): SpotlightActionData[] {
  const navigate = useNavigate();
  const places = placesFor(useSession().roles);
  const mayRegister = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const goTo = places.map((place) => ({
    id: place.to,
    label: `Go to ${place.name}`,
    onClick: () => void navigate({ to: place.to }),
  }));
  if (!mayRegister) return goTo;
  return [
    { id: 'inquiry', label: 'New inquiry', onClick: () => void navigate({ to: '/patients/new' }) },
    { id: 'referral', label: 'Import a referral', onClick: () => void navigate({ to: '/patients/referral' }) },
    ...goTo,
  ];
}
