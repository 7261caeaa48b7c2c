import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Cases } from './Cases';
import { Due } from './Due';
import classes from './ledger.module.css';
import { type LedgerView, useLedger } from './queries';
import { Receive } from './Receive';
import { Syringes } from './Syringes';
import { Vials } from './Vials';
import { Wastes } from './Wastes';

/** Every millilitre of the controlled drug: where it is, who answers for it, and what does not add up. */
export function LedgerPage() {
  const ledger = useLedger();
  const mayReceive = useMay('NURSE', 'PRESCRIBER', 'MANAGER');
  const [receiving, setReceiving] = useState(false);
  const data = ledger.data;
  return (
    <Page
      title="Drug ledger"
      sub={data?.kept ? subOf(data) : undefined}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/ledger/entries" {...props} />}>
            Entries
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/ledger/inventory" {...props} />}>
            Inventory
          </Button>
          {mayReceive && <Button onClick={() => setReceiving(true)}>Receive vials</Button>}
        </>
      }
    >
      {receiving && <Receive close={() => setReceiving(false)} />}
      <div className={classes.page}>
        {data && !data.kept && (
          <Note kind="plain">
            This clinic does not keep a ledger here yet, so doses are charted without one. It begins with the first vial
            that is received.
          </Note>
        )}
        {data && <Due due={data.due} />}
        {data && data.wastes.length > 0 && <Wastes wastes={data.wastes} />}
        {data && data.syringes.length > 0 && <Syringes syringes={data.syringes} />}
        {data && data.cases.length > 0 && <Cases cases={data.cases} />}
        <Panel
          title="Vials"
          flush
          aside={data && <span className={classes.quiet}>{balanceWords(data.kept, data.balancesShown)}</span>}
        >
          <Answer
            query={ledger}
            what="vials"
            empty={{ when: ({ vials }) => vials.length === 0, say: 'No vial is on hand.' }}
          >
            {({ vials, balancesShown }) => <Vials vials={vials} balancesShown={balancesShown} />}
          </Answer>
        </Panel>
      </div>
    </Page>
  );
}

const subOf = ({ entries, drawNeeded }: LedgerView) =>
  `${plural(entries, 'entry', 'entries')}, none of which can be changed${
    drawNeeded ? '; a dose starts only from a draw' : '; a dose that is not drawn from here opens a discrepancy'
  }`;

const balanceWords = (kept: boolean, shown: boolean) => (kept && !shown ? 'Balances are kept from whoever counts' : '');
