import { expect } from '@playwright/test';
import { goTo, isAccessible, signedIn, test } from './staff';

test('a manager lists a skill, says who has it, and takes both back', async ({ browser }) => {
  const manager = await signedIn(browser, 'manager');
  await goTo(manager, 'Settings');
  await manager.getByRole('button', { name: 'Add a skill' }).click();
  const sheet = manager.getByRole('dialog', { name: 'Add a skill' });
  await sheet.getByRole('textbox', { name: 'Skill' }).fill('Spanish');
  await isAccessible(manager);
  await sheet.getByRole('button', { name: 'Save' }).click();
  const spanish = manager.getByRole('listitem', { name: 'Spanish' });
  await expect(spanish).toContainText('Only courses that ask for it need it.');

  await manager.getByRole('tab', { name: 'Staff' }).click();
  const maya = manager.getByRole('row', { name: /Maya Okafor/ });
  const change = maya.getByRole('button', { name: 'Change what Maya Okafor can do' });
  await change.click();
  const can = manager.getByRole('dialog', { name: 'What Maya Okafor can do' });
  await can.getByText('Spanish', { exact: true }).click();
  await isAccessible(manager);
  await can.getByRole('button', { name: 'Save' }).click();
  await expect(can).toBeHidden();
  await expect(maya).toContainText('Spanish');

  await change.click();
  await can.getByText('Spanish', { exact: true }).click();
  await can.getByRole('button', { name: 'Save' }).click();
  await expect(can).toBeHidden();
  await manager.getByRole('tab', { name: 'Clinic' }).click();
  await manager.getByRole('button', { name: 'Remove Spanish' }).click();
  await expect(spanish).toBeHidden();
});
