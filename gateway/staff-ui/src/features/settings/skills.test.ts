import { expect, test } from 'vitest';
import { type Skill, stillListed, withoutSkill, withSkill } from './skills';

const veins: Skill = { name: 'Difficult venous access', roles: ['NURSE'], protocolIds: [] };
const spanish: Skill = { name: 'Spanish', roles: ['NURSE', 'THERAPIST'], protocolIds: [] };

test('a changed skill takes the place of the one of its name, and a new one comes last', () => {
  const asked: Skill = { ...veins, protocolIds: ['iv-induction'] };
  expect(withSkill([veins, spanish], asked)).toEqual([asked, spanish]);
  expect(withSkill([veins], spanish)).toEqual([veins, spanish]);
  expect(withoutSkill([veins, spanish], 'Spanish')).toEqual([veins]);
});

test('a skill that the list lost is not sent again with somebody who had it', () => {
  expect(stillListed(['Portuguese', 'Spanish'], [veins, spanish])).toEqual(['Spanish']);
});
