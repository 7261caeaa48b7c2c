package health.daybreak.treatment.facts;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.AssessmentWorsened;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.Weighing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known here about a patient. Facts about different things may come in any order: the newer one of a kind
 * stands.
 *
 * @param openFlags flagged answers that no prescriber has found safe
 * @param renewals what must be signed anew, and from when on
 * @param readiness null while nothing about labs and other tests has come, which is never the same as "none needed"
 */
public record PatientFacts(
        String patientId,
        @Nullable Screening screening,
        List<Consent> consents,
        List<Answers> answers,
        List<Flag> openFlags,
        @Nullable Weighing weighing,
        @Nullable PastSession lastSession,
        List<Renewal> renewals,
        @Nullable Readiness readiness) {

    private static final String RISK_INSTRUMENT = "C-SSRS";

    public PatientFacts {
        consents = List.copyOf(consents);
        answers = List.copyOf(answers);
        openFlags = List.copyOf(openFlags);
        // Documents from before renewals were heard of have none.
        renewals = renewals == null ? List.of() : List.copyOf(renewals);
    }

    /** Nothing is known yet. */
    public static PatientFacts unknown(String patientId) {
        return new PatientFacts(patientId, null, List.of(), List.of(), List.of(), null, null, List.of(), null);
    }

    /** What is known after this event. */
    public PatientFacts after(PatientEvent event) {
        return switch (event) {
            case PatientRegistered _, PatientMerged _, PatientErased _, PacketSubmitted _, QuestionsAnswered _ -> this;
            case AssessmentCompleted completed -> answered(Answers.from(completed));
            case AssessmentWorsened _, RiskAcknowledgementMissed _ -> this;
            case RiskFlagged flagged -> withFlag(Flag.from(flagged));
            case RiskAcknowledged acknowledged ->
                withFlags(openFlags.stream()
                        .map(flag -> flag.takenChargeOf(acknowledged))
                        .toList());
            case RiskDecided decided ->
                Flag.clearedBy(decided) ? withFlags(flagsBut(decided.assessmentId())) : withFlag(Flag.from(decided));
            case PatientScreened screened -> screened(Screening.from(screened));
            case ConsentSigned signed -> withConsent(Consent.from(signed));
            case ConsentRevoked revoked -> revoked(revoked);
            case ConsentRenewalNeeded needed -> withRenewal(Renewal.from(needed));
            case ReadinessChanged changed -> ready(Readiness.from(changed));
        };
    }

    /** The weight that a dose was worked out for is the newest that is known. */
    public PatientFacts dosed(DoseStarted event) {
        Weighing weighed = new Weighing(new Kilograms(event.weightKilograms()), event.startedAt());
        boolean newer = weighing == null || weighing.takenAt().isBefore(event.startedAt());
        return newer
                ? new PatientFacts(
                        patientId, screening, consents, answers, openFlags, weighed, lastSession, renewals, readiness)
                : this;
    }

    /** How the last session went. */
    public PatientFacts completed(SessionCompleted event) {
        PastSession past = PastSession.from(event);
        boolean newer = lastSession == null || lastSession.completedAt().isBefore(past.completedAt());
        return newer
                ? new PatientFacts(
                        patientId, screening, consents, answers, openFlags, weighing, past, renewals, readiness)
                : this;
    }

    /** How it stands at this moment with what must be signed. */
    public Agreement agreementOn(String scope, Instant at) {
        return new Agreements(consents, renewals).on(scope, at);
    }

    /** The newest C-SSRS. */
    public Optional<Answers> riskScreen() {
        return newest(RISK_INSTRUMENT);
    }

    /** The newest answers to this instrument. */
    public Optional<Answers> newest(String instrument) {
        return answers.stream()
                .filter(given -> given.instrument().equals(instrument))
                .findFirst();
    }

    private PatientFacts answered(Answers given) {
        Optional<Answers> known = newest(given.instrument());
        if (known.isPresent() && known.get().takenAt().isAfter(given.takenAt())) {
            return this;
        }
        List<Answers> newest = new ArrayList<>(answers);
        newest.removeIf(old -> old.instrument().equals(given.instrument()));
        newest.add(given);
        return new PatientFacts(
                patientId, screening, consents, newest, openFlags, weighing, lastSession, renewals, readiness);
    }

    private PatientFacts screened(Screening decided) {
        boolean newer = screening == null || !screening.decidedAt().isAfter(decided.decidedAt());
        if (!newer) {
            return this;
        }
        Weighing weighed = decided.weighing();
        boolean newerWeight =
                weighed != null && (weighing == null || weighing.takenAt().isBefore(weighed.takenAt()));
        return new PatientFacts(
                patientId,
                decided,
                consents,
                answers,
                openFlags,
                newerWeight ? weighed : weighing,
                lastSession,
                renewals,
                readiness);
    }

    private PatientFacts revoked(ConsentRevoked event) {
        return consents.stream()
                .filter(consent -> consent.consentId().equals(event.consentId()))
                .findFirst()
                .map(consent -> withConsent(consent.revoked(event.revokedAt())))
                .orElse(this);
    }

    private PatientFacts withConsent(Consent consent) {
        List<Consent> changed = new ArrayList<>(consents);
        changed.removeIf(old -> old.consentId().equals(consent.consentId()));
        changed.add(consent);
        return new PatientFacts(
                patientId, screening, changed, answers, openFlags, weighing, lastSession, renewals, readiness);
    }

    private PatientFacts withRenewal(Renewal renewal) {
        List<Renewal> all = new ArrayList<>(renewals);
        all.add(renewal);
        return new PatientFacts(
                patientId, screening, consents, answers, openFlags, weighing, lastSession, all, readiness);
    }

    private PatientFacts ready(Readiness newest) {
        boolean newer = readiness == null || !readiness.changedAt().isAfter(newest.changedAt());
        return newer
                ? new PatientFacts(
                        patientId, screening, consents, answers, openFlags, weighing, lastSession, renewals, newest)
                : this;
    }

    private PatientFacts withFlag(Flag flag) {
        List<Flag> flags = new ArrayList<>(flagsBut(flag.assessmentId()));
        flags.add(flag);
        return withFlags(flags);
    }

    private List<Flag> flagsBut(String assessmentId) {
        return openFlags.stream()
                .filter(flag -> !flag.assessmentId().equals(assessmentId))
                .toList();
    }

    private PatientFacts withFlags(List<Flag> flags) {
        return new PatientFacts(
                patientId, screening, consents, answers, flags, weighing, lastSession, renewals, readiness);
    }
}
