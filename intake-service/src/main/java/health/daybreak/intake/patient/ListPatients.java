package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Staff look for patients: by name, by stage, or by the ids that another service's list shows. */
public final class ListPatients {

    /** The most patients that one list shows. */
    public static final int MOST = 200;

    private static final Set<Stage> BEFORE_A_DECISION =
            EnumSet.of(Stage.INQUIRY, Stage.SCREENING, Stage.DECLINED, Stage.COMPLETED);

    /** A patient as listed; the stage includes a screening that is under way. */
    public record Listed(Stored<Patient> patient, Stage stage) {}

    private final Patients patients;
    private final OpenScreenings openScreenings;

    public ListPatients(Patients patients, OpenScreenings openScreenings) {
        this.patients = patients;
        this.openScreenings = openScreenings;
    }

    /** These patients, at most 200; unknown ids are left out. */
    public List<Listed> withIds(Collection<String> ids) {
        Map<String, Boolean> open = openScreenings.awaitingDecisionByPatient();
        return staged(patients.withIds(ids.stream().limit(MOST).toList()), open);
    }

    /** One patient. */
    public Listed get(String id) {
        return staged(patients.get(id), openScreenings.awaitingDecision(id).orElse(null));
    }

    /**
     * Newest first, at most 200.
     *
     * @param search words of the name, in any order; null or blank for all
     * @param stage only in this one; null for all
     */
    public List<Listed> find(@Nullable String search, @Nullable Stage stage) {
        List<String> words = search == null || search.isBlank()
                ? List.of()
                : Arrays.asList(PersonName.searchable(search).split("\\s+"));
        Map<String, Boolean> open = openScreenings.awaitingDecisionByPatient();
        return stage == null
                ? staged(patients.matching(words, Set.of(), Set.of(), MOST), open)
                : find(words, stage, open);
    }

    private List<Listed> find(List<String> words, Stage stage, Map<String, Boolean> open) {
        Collection<String> without = BEFORE_A_DECISION.contains(stage) ? open.keySet() : Set.of();
        List<Stored<Patient>> found = new ArrayList<>(patients.matching(words, Set.of(stage), without, MOST));
        boolean screened = stage == Stage.REVIEW || stage == Stage.SCREENING;
        if (screened) {
            patients.withIds(open.keySet()).stream()
                    .filter(patient -> patient.state().merging().into() == null)
                    .filter(patient -> words.stream().allMatch(patient.state().searchText()::contains))
                    .forEach(found::add);
        }
        return staged(found, open).stream()
                .filter(listed -> listed.stage() == stage)
                .limit(MOST)
                .toList();
    }

    private static List<Listed> staged(List<Stored<Patient>> found, Map<String, Boolean> open) {
        return found.stream()
                .map(patient -> staged(patient, open.get(patient.id())))
                .toList();
    }

    private static Listed staged(Stored<Patient> patient, @Nullable Boolean awaiting) {
        Stage stage = patient.state().stage();
        if (awaiting == null || !BEFORE_A_DECISION.contains(stage)) {
            return new Listed(patient, stage);
        }
        return new Listed(patient, awaiting ? Stage.REVIEW : Stage.SCREENING);
    }
}
