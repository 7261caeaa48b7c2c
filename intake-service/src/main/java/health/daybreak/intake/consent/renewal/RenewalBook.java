package health.daybreak.intake.consent.renewal;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.intake.consent.Scope;
import health.daybreak.platform.aggregate.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of one patient's signatures and treatment, and which renewals the others were told of.
 *
 * @param noticed what the others were told, as long as it stands
 * @param nextNoticeAt when something must be told though nothing happens until then; null when nothing is in sight
 * @param dueFrom from when on a course cannot go on without a signature; null when all is signed
 * @param policy which texts and rules this was worked out with
 */
public record RenewalBook(
        String patientId,
        List<SignedOnce> signed,
        Treatments treatments,
        List<Noticed> noticed,
        @Nullable Instant nextNoticeAt,
        @Nullable Instant dueFrom,
        String policy) {

    /** A renewal that the others were told of. */
    public record Noticed(Scope scope, @Nullable String consentId, DueReason reason) {}

    public RenewalBook {
        signed = List.copyOf(signed);
        noticed = List.copyOf(noticed);
    }

    static RenewalBook of(String patientId) {
        return new RenewalBook(patientId, List.of(), Treatments.NONE, List.of(), null, null, "");
    }

    RenewalBook with(SignedOnce signature) {
        List<SignedOnce> all = new ArrayList<>(signed);
        all.removeIf(known -> known.consentId().equals(signature.consentId()));
        all.add(signature);
        return with(all, treatments);
    }

    RenewalBook revoked(String consentId, Instant at) {
        return with(
                signed.stream()
                        .map(known -> known.consentId().equals(consentId) ? known.revoked(at) : known)
                        .toList(),
                treatments);
    }

    RenewalBook with(Treatments newer) {
        return with(signed, newer);
    }

    private RenewalBook with(List<SignedOnce> newSigned, Treatments newTreatments) {
        return new RenewalBook(patientId, newSigned, newTreatments, noticed, nextNoticeAt, dueFrom, policy);
    }

    /** What is due by now, or soon, and was not told yet is told; what no longer stands is forgotten. */
    Change<RenewalBook> looked(RenewalPolicy rules, Instant now) {
        Instant horizon = now.plus(rules.notice());
        List<Noticed> stands = new ArrayList<>();
        List<ClinicEvent> events = new ArrayList<>();
        List<Instant> ahead = new ArrayList<>();
        List<Need> needs = rules.needs(signed, treatments, now);
        for (Need need : needs) {
            if (need.state() == Need.State.REVOKED) {
                continue;
            }
            for (Due due : need.dues()) {
                if (due.from().isAfter(horizon)) {
                    ahead.add(due.from().minus(rules.notice()));
                    continue;
                }
                Noticed told = new Noticed(need.scope(), need.consentId(), due.reason());
                stands.add(told);
                if (!noticed.contains(told)) {
                    events.add(event(told, due.from(), now));
                }
            }
        }
        RenewalBook after = new RenewalBook(
                patientId,
                signed,
                treatments,
                stands,
                ahead.stream().min(Comparator.naturalOrder()).orElse(null),
                missedFrom(needs),
                rules.fingerprint());
        return new Change<>(after, events);
    }

    private static @Nullable Instant missedFrom(List<Need> needs) {
        return needs.stream()
                .filter(Need::needed)
                .map(Need::dueFrom)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private ConsentRenewalNeeded event(Noticed told, Instant from, Instant now) {
        return new ConsentRenewalNeeded(
                patientId, told.scope().name(), told.consentId(), told.reason().name(), from, now);
    }
}
