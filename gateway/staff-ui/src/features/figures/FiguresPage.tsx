import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Page } from '../../ui/Page';
import { AsKnownOnField, AsKnownOnNote } from '../asknownon/AsKnownOn';
import { Lacking } from './Lacking';
import { Rebuilding } from './Rebuilding';

/** What comes with figures, whichever they are. */
interface Served {
  computedAt: string;
  asKnownOn?: string | null;
  lacking?: Parameters<typeof Lacking>[0]['lacking'];
  rebuild?: Parameters<typeof Rebuilding>[0]['rebuild'];
}

interface Props {
  title: string;
  /** Undefined while they are fetched. */
  served: Served | undefined;
  /** What they are of: "12 courses started". */
  of?: string;
  /** What else can be chosen. */
  choice?: ReactNode;
  children: ReactNode;
}

/** A page of figures, which says as of when they are and what they lack. */
export function FiguresPage({ title, served, of, choice, children }: Props) {
  const { zone } = useClinic();
  const asOf = served && dayTimeOf(served.asKnownOn ?? served.computedAt, zone);
  return (
    <Page
      title={title}
      sub={asOf && (of ? `${of}; as of ${asOf}` : `As of ${asOf}`)}
      actions={
        <Group gap={10} align="end">
          <AsKnownOnField />
          {choice}
        </Group>
      }
    >
      <AsKnownOnNote served={served} />
      <Lacking lacking={served?.lacking} />
      <Rebuilding rebuild={served?.rebuild} />
      {children}
    </Page>
  );
}
