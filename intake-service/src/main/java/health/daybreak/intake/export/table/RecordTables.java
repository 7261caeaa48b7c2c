package health.daybreak.intake.export.table;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.screening.QuestionText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** All tables of a record, in the order in which they are read. */
public final class RecordTables {

    private final Instruments instruments;
    private final List<QuestionText> questions;
    private final TestItems tests;
    private final Cells cells;

    /** @param questions the wording of the contraindication questions */
    public RecordTables(Instruments instruments, List<QuestionText> questions, TestItems tests, ZoneId zone) {
        this.instruments = instruments;
        this.tests = tests;
        this.questions = List.copyOf(questions);
        this.cells = new Cells(zone);
    }

    /** Those that have rows. */
    public List<RecordTable> of(PatientRecord record) {
        List<RecordTable> tables = new ArrayList<>();
        tables.addAll(new PersonTables(cells).of(record));
        tables.addAll(new ReferralTables(cells).of(record));
        tables.addAll(new ScoreTables(cells, instruments).of(record));
        tables.addAll(new ScreeningTables(cells, questions).of(record));
        tables.addAll(new TestTables(cells, tests).of(record));
        tables.addAll(new PacketTables(cells, questions).of(record));
        tables.addAll(new ConsentTables(cells).of(record));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Only what the patient stated by link. */
    public RecordTable stated(PatientRecord record) {
        return new PacketTables(cells, questions).of(record).getFirst();
    }
}
