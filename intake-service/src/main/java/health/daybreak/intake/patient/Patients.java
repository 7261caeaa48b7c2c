package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Everybody who ever asked for treatment. */
public interface Patients extends Aggregates<Patient> {

    /** Those with these ids; unknown ids are left out. */
    List<Stored<Patient>> withIds(Collection<String> ids);

    /** The ids of all in these stages, in a fixed order. */
    List<String> idsIn(Set<Stage> stages);

    /**
     * Those whose names contain every one of these words, newest first.
     *
     * @param words as {@link PersonName#searchable} writes them; none for everybody
     * @param stages only in these; empty for all
     * @param without leaves these ids out
     */
    List<Stored<Patient>> matching(List<String> words, Set<Stage> stages, Collection<String> without, int limit);

    /** Records of the clinic that share one of these keys with somebody, ended ones too, at most {@code limit}. */
    List<Stored<Patient>> sharingKeys(Collection<String> keys, int limit);

    /** The ids of records that ended and live on in this one. */
    List<String> endedIn(String patientId);

    /** The record of this id; throws {@link Refused} when there is none, or when it ended and lives on in another. */
    default Stored<Patient> living(String id) {
        Stored<Patient> patient = get(id);
        patient.state().requireLiving();
        return patient;
    }
}
