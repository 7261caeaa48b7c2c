package health.daybreak.scheduling.protocol;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every version of every protocol. */
public record Protocols(List<Protocol> all) {

    public Protocols {
        all = List.copyOf(all);
    }

    /** The version of this protocol that a course starting on this day follows; refused (422) when there is none. */
    public Protocol inForce(String protocolId, LocalDate day) {
        return all.stream()
                .filter(protocol -> protocol.protocolId().equals(protocolId)
                        && !protocol.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(Protocol::version))
                .orElseThrow(() -> Refused.unprocessable(
                        "unknown-protocol",
                        "There is no protocol " + protocolId + " in force on " + day + "; expected one of " + ids()
                                + "."));
    }

    /** Exactly this version; refused (422) when it was never released. */
    public Protocol get(String protocolId, int version) {
        return all.stream()
                .filter(protocol -> protocol.protocolId().equals(protocolId) && protocol.version() == version)
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "unknown-protocol", "There is no version " + version + " of protocol " + protocolId + "."));
    }

    private List<String> ids() {
        return all.stream().map(Protocol::protocolId).distinct().toList();
    }
}
