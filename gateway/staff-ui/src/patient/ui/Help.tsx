import { useEffect, useRef } from 'react';
import type { ClinicCard } from '../api';
import { useSay } from '../words/words';

const dial = (number: string) => number.replace(/[^0-9+]/g, '');

/** Where to find help at once, shown and brought into view when an answer speaks of danger; works without the network. */
export function Help({ clinic }: { clinic: ClinicCard | null }) {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  // In braces: newer browsers return a promise, which must not be taken for what is done when the box goes.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'end' });
  }, []);
  const crisis = clinic?.crisisLine ?? '988';
  const emergency = clinic?.emergency ?? '911';
  return (
    <section ref={box} className="help" role="alert">
      <h2>{say('helpTitle')}</h2>
      <p>{say('helpText')}</p>
      <a className="call" href={`tel:${dial(crisis)}`}>
        {say('helpCrisis', { crisis })}
      </a>
      <a className="call" href={`sms:${dial(crisis)}`}>
        {say('helpCrisisText', { crisis })}
      </a>
      <a className="call" href={`tel:${dial(emergency)}`}>
        {say('helpEmergency', { emergency })}
      </a>
      {clinic && (
        <a className="call plain" href={`tel:${dial(clinic.phone)}`}>
          {say('helpClinic', { phone: clinic.phone })}
        </a>
      )}
    </section>
  );
}
