package health.daybreak.intake.export.table;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.patient.Referral;
import java.util.List;
import java.util.stream.Stream;

/** What came with the referral. */
final class ReferralTables {

    private final Cells cells;

    ReferralTables(Cells cells) {
        this.cells = cells;
    }

    List<RecordTable> of(PatientRecord record) {
        Referral referral = record.patient().state().referral();
        return referral == null
                ? List.of()
                : List.of(conditions(referral), medications(referral), allergies(referral), figures(referral));
    }

    private RecordTable conditions(Referral referral) {
        return new RecordTable(
                "conditions",
                "Conditions, from the referral",
                List.of("Condition", "Code", "Active", "Since", "Until"),
                referral.conditions().stream()
                        .map(one -> cells.row(one.display(), one.code(), one.active(), one.since(), one.until()))
                        .toList());
    }

    private RecordTable medications(Referral referral) {
        return new RecordTable(
                "referred-medications",
                "Medicines, from the referral",
                List.of("Medicine", "Code", "Prescribed"),
                referral.medications().stream()
                        .map(one -> cells.row(one.display(), one.code(), one.prescribedOn()))
                        .toList());
    }

    private RecordTable allergies(Referral referral) {
        return new RecordTable(
                "allergies",
                "Allergies, from the referral",
                List.of("Allergy"),
                referral.allergies().stream().map(one -> cells.row(one)).toList());
    }

    private RecordTable figures(Referral referral) {
        Stream<List<String>> known = referral.figures().stream()
                .map(one -> cells.row(Cells.words(one.kind()), "", one.value(), one.takenOn()));
        Stream<List<String>> others =
                referral.others().stream().map(one -> cells.row(one.display(), one.code(), one.value(), one.takenOn()));
        return new RecordTable(
                "figures",
                "Figures, from the referral",
                List.of("Figure", "Code", "Value", "Taken"),
                Stream.concat(known, others).toList());
    }
}
