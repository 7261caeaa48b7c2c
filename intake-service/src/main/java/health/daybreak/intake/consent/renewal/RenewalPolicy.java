package health.daybreak.intake.consent.renewal;

import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.RenewalRules;
import health.daybreak.intake.consent.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a patient must sign, and sign anew. A pure function of what was signed, ordered and given, so the order in which
 * that was heard of does not matter.
 */
public final class RenewalPolicy {

    private final RenewalRules rules;
    private final ConsentTexts texts;
    private final ZoneId zone;

    /** @param zone whose midnight brings new texts into use */
    public RenewalPolicy(ConsentTexts texts, ZoneId zone) {
        this.rules = texts.renewal();
        this.texts = texts;
        this.zone = zone;
    }

    /** How it stands with everything that can be signed, in the order of the scopes. */
    public List<Need> needs(List<SignedOnce> signed, Treatments treatments, Instant now) {
        CoursesUnderWay courses = new CoursesUnderWay(treatments);
        return Stream.of(Scope.values())
                .map(scope -> need(scope, signed, treatments, courses, now))
                .toList();
    }

    /** How long before its day a renewal is announced. */
    Duration notice() {
        return Duration.ofDays(rules.noticeDays().value());
    }

    /** How many sessions may follow a signature. */
    public int sessionsAllowed() {
        return rules.sessions().value();
    }

    /** Says whether the texts or rules changed since somebody last looked. */
    String fingerprint() {
        String words = texts.texts().stream()
                .map(text -> text.scope().name() + text.version() + text.effectiveFrom() + text.material())
                .collect(Collectors.joining(" ", rules.toString(), zone.getId()));
        return Integer.toHexString(words.hashCode());
    }

    private Need need(
            Scope scope, List<SignedOnce> signed, Treatments treatments, CoursesUnderWay courses, Instant now) {
        List<SignedOnce> ofScope =
                signed.stream().filter(one -> one.scope() == scope).toList();
        Optional<Instant> since = courses.needing(scope);
        Optional<SignedOnce> newest = ofScope.stream().max(Comparator.comparing(SignedOnce::signedAt));
        if (newest.isEmpty()) {
            List<Due> dues = since.map(from -> new Due(whyUnsigned(scope, signed), from)).stream()
                    .toList();
            return new Need(scope, since.isPresent(), Need.State.NOT_SIGNED, null, dues, 0);
        }
        Optional<Instant> takenBack = takenBack(newest.get(), ofScope);
        if (takenBack.isPresent()) {
            List<Due> revoked = List.of(new Due(DueReason.REVOKED, takenBack.get()));
            return new Need(scope, since.isPresent(), Need.State.REVOKED, null, revoked, 0);
        }
        List<Instant> sessions = SinceSignature.sessions(newest.get(), treatments);
        List<Due> dues = dues(newest.get(), treatments, sessions);
        return new Need(
                scope,
                since.isPresent(),
                state(dues.getFirst().from(), now),
                newest.get().consentId(),
                dues,
                sessions.size());
    }

    private List<Due> dues(SignedOnce signed, Treatments treatments, List<Instant> sessions) {
        List<Due> dues = new ArrayList<>();
        dues.add(new Due(DueReason.TIME_PASSED, signed.validUntil()));
        texts.replacedOn(signed.scope(), signed.textVersion())
                .map(day -> day.atStartOfDay(zone).toInstant())
                .ifPresent(from -> dues.add(new Due(DueReason.TEXT_CHANGED, from)));
        if (sessions.size() >= sessionsAllowed()) {
            dues.add(new Due(DueReason.SESSIONS_REACHED, sessions.get(sessionsAllowed() - 1)));
        }
        SinceSignature.doseRaised(
                        signed, treatments, rules.doseIncreasePercent().value())
                .ifPresent(from -> dues.add(new Due(DueReason.DOSE_RAISED, from)));
        dues.sort(Comparator.comparing(Due::from).thenComparing(Due::reason));
        return dues;
    }

    private Need.State state(Instant dueFrom, Instant now) {
        if (!dueFrom.isAfter(now)) {
            return Need.State.DUE;
        }
        return dueFrom.minus(notice()).isAfter(now) ? Need.State.IN_FORCE : Need.State.DUE_SOON;
    }

    private static DueReason whyUnsigned(Scope scope, List<SignedOnce> signed) {
        boolean otherRoute =
                scope.treatment() && signed.stream().anyMatch(one -> one.scope().treatment());
        return otherRoute ? DueReason.ROUTE_CHANGED : DueReason.NOT_SIGNED;
    }

    private static Optional<Instant> takenBack(SignedOnce newest, List<SignedOnce> ofScope) {
        return ofScope.stream()
                .flatMap(one -> Optional.ofNullable(one.revokedAt()).stream())
                .filter(revoked -> !revoked.isBefore(newest.signedAt()))
                .min(Comparator.naturalOrder());
    }
}
