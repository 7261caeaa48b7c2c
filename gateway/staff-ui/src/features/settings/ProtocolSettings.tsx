import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { ProtocolFacts } from '../course/ProtocolFacts';
import { useProtocols } from '../course/queries';
import classes from './settings.module.css';

export function ProtocolSettings() {
  const protocols = useProtocols();
  return (
    <Answer query={protocols} what="protocols">
      {(all) => (
        <div className={classes.grid}>
          {all.map((protocol) => (
            <Panel
              key={`${protocol.protocolId}.${protocol.version}`}
              title={`${protocol.name}, version ${protocol.version}`}
              aside={<span>{`from ${plainDate(protocol.effectiveFrom)}`}</span>}
            >
              <ProtocolFacts protocol={protocol} />
            </Panel>
          ))}
        </div>
      )}
    </Answer>
  );
}
