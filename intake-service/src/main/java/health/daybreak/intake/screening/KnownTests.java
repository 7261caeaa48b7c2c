package health.daybreak.intake.screening;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.patient.Referral;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of labs and other tests, as far as rules may speak of them. */
@FunctionalInterface
public interface KnownTests {

    /** Nothing was ever tested. */
    KnownTests NONE = recordIds -> (ids, referral, answered) -> Tested.NOTHING;

    /** What was entered in these records; read together, so that many cost no more than one. */
    Entered enteredIn(Collection<String> recordIds);

    /** What was entered in some records. */
    @FunctionalInterface
    interface Entered {

        /**
         * What is known of one patient, together with what a referral brought and questionnaires said.
         *
         * @param recordIds the patient's own, and those that were merged into it
         */
        Tested of(List<String> recordIds, @Nullable Referral referral, List<Assessment> answered);
    }

    /**
     * What is known of a patient's tests.
     *
     * @param facts the newest result of each kind
     * @param figures those figures of these results that rules may compare
     */
    record Tested(List<TestFact> facts, List<Reading> figures) {

        /** Nothing was ever tested. */
        static final Tested NOTHING = new Tested(List.of(), List.of());

        public Tested {
            facts = List.copyOf(facts);
            figures = List.copyOf(figures);
        }
    }
}
