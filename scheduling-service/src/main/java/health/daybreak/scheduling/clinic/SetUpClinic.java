package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets a clinic up, or changes how it is set up. */
@Service
public final class SetUpClinic {

    private final Clinics clinics;

    SetUpClinic(Clinics clinics) {
        this.clinics = clinics;
    }

    /** @param seen the version that the caller saw, or null */
    public Stored<Clinic> setUp(String clinicId, @Nullable Long seen, Clinic clinic) {
        if (seen != null) {
            return clinics.change(clinicId, seen, before -> Change.to(clinic));
        }
        return clinics.find(clinicId).isPresent()
                ? clinics.change(clinicId, before -> Change.to(clinic))
                : clinics.create(clinicId, Change.to(clinic));
    }
}
