import { Button, Group } from '@mantine/core';

interface Props {
  /** What is done when the sheet is sent, in the words of whoever does it. */
  does: string;
  pending: boolean;
  disabled?: boolean;
  close: () => void;
}

/** The last row of a sheet: it is sent, or left as if it had never been opened. */
export function SheetEnd({ does, pending, disabled = false, close }: Props) {
  return (
    <Group>
      <Button type="submit" loading={pending} disabled={disabled}>
        {does}
      </Button>
      <Button variant="default" onClick={close}>
        Leave it
      </Button>
    </Group>
  );
}
