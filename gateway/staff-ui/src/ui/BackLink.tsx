import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from './Icon';

export function BackLink({ to, label = 'Back' }: { to: string; label?: string }) {
  return (
    <ActionIcon component={Link} to={to} variant="default" size={38} aria-label={label} className="db-no-print">
      <Icon name="back" size={16} />
    </ActionIcon>
  );
}
