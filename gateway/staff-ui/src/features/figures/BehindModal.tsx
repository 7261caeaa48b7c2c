import { Modal } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer } from '../../ui/Answer';

interface Props<F> {
  /** What is opened: "Response before session 3". */
  name: string;
  behind: UseQueryResult<{ figures: F }>;
  /** When there is nobody, and how that is said. */
  nobody: { when: (figures: F) => boolean; say: string };
  onClose: () => void;
  children: (figures: F) => ReactNode;
}

/** The frame in which a figure shows whom it counts. */
export function BehindModal<F>({ name, behind, nobody, onClose, children }: Props<F>) {
  return (
    <Modal opened onClose={onClose} title={`Who is behind it: ${name}`} size="lg">
      <Answer query={behind} what="patients" empty={{ when: ({ figures }) => nobody.when(figures), say: nobody.say }}>
        {({ figures }) => children(figures)}
      </Answer>
    </Modal>
  );
}
