package health.daybreak.intake.export.table;

import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.export.PatientRecord;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.stream.Collectors;

/** What the patient signed and took back. */
final class ConsentTables {

    private final Cells cells;

    ConsentTables(Cells cells) {
        this.cells = cells;
    }

    List<RecordTable> of(PatientRecord record) {
        return List.of(new RecordTable(
                "consents",
                "Consents",
                List.of("Signed", "For", "Text", "Language", "Choices", "Signed as", "Until", "Revoked"),
                record.consents().stream().map(Stored::state).map(this::consent).toList()));
    }

    private List<String> consent(Consent consent) {
        return cells.row(
                consent.signedAt(),
                consent.scope(),
                consent.textVersion(),
                consent.language(),
                consent.choices().stream()
                        .map(chosen -> Cells.words(chosen.choice()) + ": " + Cells.words(chosen.option()))
                        .collect(Collectors.joining("; ")),
                consent.signature().name(),
                consent.validUntil(),
                consent.revokedAt());
    }
}
