import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { plural } from '../../lib/names';
import { Note } from '../../ui/Note';
import type { Patient } from '../patients/queries';
import { DuplicateList } from './DuplicateList';
import { MergeRecords } from './MergeRecords';
import type { Duplicate } from './queries';

/** Other records that are likely of this patient, with the way to make one of the two; nothing when there is none. */
export function OfPatient({ patient, found }: { patient: Patient; found: Duplicate[] }) {
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MEDICAL_DIRECTOR', 'MANAGER');
  const [merging, setMerging] = useState<Duplicate | null>(null);
  if (found.length === 0) return null;
  return (
    <Note kind="due">
      <b>There may be {plural(found.length, 'other record')} of this person.</b>
      <DuplicateList
        found={found}
        action={(duplicate) =>
          may && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Merge with ${duplicate.displayName}`}
              onClick={() => setMerging(duplicate)}
            >
              Merge …
            </Button>
          )
        }
      />
      {merging && <MergeRecords patient={patient} other={merging} close={() => setMerging(null)} />}
    </Note>
  );
}
