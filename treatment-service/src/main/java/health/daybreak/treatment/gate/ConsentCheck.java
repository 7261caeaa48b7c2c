package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.CONSENT;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.Agreement;
import health.daybreak.treatment.facts.PatientFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be signed before a dose. Nobody overrides it: what is missing is signed, or there is no dose. A consent that
 * is missing, ran out or was taken back stops; one that must only be signed anew holds until it is.
 */
final class ConsentCheck implements GateCheck {

    private static final String SOURCE = "House policy: missing is not yes [P]";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    @Override
    public Finding look(Gate gate) {
        PatientFacts patient = gate.facts().patient();
        if (patient == null) {
            return Finding.unknown(CONSENT, "Nothing about this patient has reached the chair yet", SOURCE);
        }
        List<Problem> problems = gate.route().consentsNeeded().stream()
                .map(scope -> problem(scope, patient.agreementOn(scope, gate.at()), gate))
                .filter(Objects::nonNull)
                .toList();
        if (problems.isEmpty()) {
            return Finding.go(CONSENT, signed(patient, gate), SOURCE);
        }
        String why = problems.stream().map(Problem::why).collect(Collectors.joining("; "));
        return problems.stream().anyMatch(Problem::stops)
                ? Finding.block(CONSENT, why, SOURCE)
                : Finding.unknown(CONSENT, why, SOURCE);
    }

    private static @Nullable Problem problem(String scope, Agreement agreement, Gate gate) {
        String what = words(scope, gate.route());
        return switch (agreement) {
            case Agreement.InForce _ -> null;
            case Agreement.Missing _ -> new Problem(what + " is not signed", true);
            case Agreement.Revoked(Instant at) ->
                new Problem(what + " was revoked on " + MOMENT.format(at.atZone(gate.zone())), true);
            case Agreement.Expired(Instant at) -> new Problem(what + " ran out on " + day(at, gate), true);
            case Agreement.Lapsed lapsed ->
                new Problem(what + " must be signed anew: " + lapsed.renewal().words(), false);
        };
    }

    private static String signed(PatientFacts patient, Gate gate) {
        return patient.agreementOn(gate.route().consentScope(), gate.at()) instanceof Agreement.InForce(var consent)
                ? "Consent for %s, version %s, signed %s"
                        .formatted(gate.route(), consent.textVersion(), day(consent.signedAt(), gate))
                : "All that " + gate.route() + " needs is signed";
    }

    private static String words(String scope, Route route) {
        return switch (scope) {
            case Route.OFF_LABEL_USE -> "The off-label acknowledgement";
            case Route.KAP_TOUCH -> "What touch the patient wants";
            default -> "The consent for " + route;
        };
    }

    private static LocalDate day(Instant at, Gate gate) {
        return at.atZone(gate.zone()).toLocalDate();
    }

    /** @param stops whether there is nothing that counts, rather than something to be renewed */
    private record Problem(String why, boolean stops) {}
}
