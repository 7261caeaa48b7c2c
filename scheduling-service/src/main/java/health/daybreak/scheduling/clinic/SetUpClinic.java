package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.stranded.StrandedSession;
import health.daybreak.scheduling.stranded.StrandedSessions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets a clinic up, or changes how it is set up. */
@Service
public final class SetUpClinic {

    private final Clinics clinics;
    private final StrandedSessions strandedSessions;

    public SetUpClinic(Clinics clinics, StrandedSessions strandedSessions) {
        this.clinics = clinics;
        this.strandedSessions = strandedSessions;
    }

    /**
     * The clinic as it is now.
     *
     * @param stranded sessions that do not fit it: usually none, because a change that would strand one is refused; but
     *     one may have been booked in the same moment
     */
    public record Outcome(Stored<Clinic> clinic, List<StrandedSession> stranded) {}

    /**
     * Refused (409 {@code skill-needed}) when the list would lose a skill that a running course needs, (409
     * {@code sessions-in-the-way}) when booked sessions would not fit any more; they are named.
     *
     * @param seen the version that the caller saw, or null
     */
    public Outcome setUp(String clinicId, @Nullable Long seen, Clinic clinic, Instant now) {
        Stored<Clinic> stored = clinics.find(clinicId).isEmpty() && seen == null
                ? clinics.create(clinicId, Change.to(clinic))
                : changed(clinicId, seen, clinic, now);
        // Looked at again after the write: a booking that this look misses has yet to see the new set-up, and backs
        // off.
        return new Outcome(stored, strandedSessions.under(clinic, now));
    }

    private Stored<Clinic> changed(String clinicId, @Nullable Long seen, Clinic clinic, Instant now) {
        if (seen != null) {
            return clinics.change(clinicId, seen, before -> decided(before, clinic, now));
        }
        return clinics.change(clinicId, before -> decided(before, clinic, now));
    }

    private Change<Clinic> decided(Clinic before, Clinic clinic, Instant now) {
        strandedSessions.refuseLostSkills(before, clinic);
        strandedSessions.refuseBetween(before, clinic, now);
        return Change.to(clinic);
    }
}
