import { Item } from '../questions/Item';
import type { StepProps } from './Packet';

/** One item of one of the packet's questionnaires. */
export function ItemPage(props: StepProps & { questionnaire: number; item: number }) {
  const { packet, form, frame, onNext } = props;
  const questionnaire = form.questionnaires[props.questionnaire];
  if (!questionnaire) return null;
  const { instrument } = questionnaire;
  return (
    <Item
      questionnaire={questionnaire}
      item={props.item}
      answers={packet.told.questionnaires[instrument] ?? []}
      frame={frame}
      onAnswers={(answers) =>
        packet.change({ questionnaires: { ...packet.told.questionnaires, [instrument]: answers } })
      }
      onNext={onNext}
    />
  );
}
