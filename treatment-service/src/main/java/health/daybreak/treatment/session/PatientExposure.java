package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.exposure.CheckDone;
import health.daybreak.treatment.exposure.ChecksOfPatient;
import health.daybreak.treatment.exposure.DosePoint;
import health.daybreak.treatment.exposure.Exposure;
import health.daybreak.treatment.exposure.LongTermChecks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a patient was given so far, and the long-term checks that were made. */
@Component
public final class PatientExposure {

    private final Sessions sessions;
    private final LongTermChecks checks;

    PatientExposure(Sessions sessions, LongTermChecks checks) {
        this.sessions = sessions;
        this.checks = checks;
    }

    /** Every dose that ended, of whatever course; what was planned and never went in does not count. */
    public Exposure of(String patientId) {
        List<DosePoint> doses = sessions.ofPatient(patientId).stream()
                .flatMap(stored -> given(stored.state().visit().dose()).stream())
                .toList();
        return new Exposure(doses);
    }

    private static Optional<DosePoint> given(@Nullable DoseGiven dose) {
        DoseGiven.End end = dose == null ? null : dose.end();
        return dose == null || end == null || end.milligrams().signum() == 0
                ? Optional.empty()
                : Optional.of(new DosePoint(dose.started().at(), end.milligrams()));
    }

    /** The checks that were made. */
    public ChecksOfPatient checksOf(String patientId) {
        return checks.find(patientId).map(Stored::state).orElseGet(() -> ChecksOfPatient.none(patientId));
    }

    /** Notes that a check was made; throws {@link Refused} for somebody whom nobody here knows. */
    public void done(String patientId, CheckDone check) {
        if (sessions.ofPatient(patientId).isEmpty()) {
            throw Refused.notFound("patient", patientId);
        }
        if (checks.find(patientId).isEmpty()) {
            checks.create(patientId, ChecksOfPatient.none(patientId).with(check));
        } else {
            checks.change(patientId, known -> known.with(check));
        }
    }
}
