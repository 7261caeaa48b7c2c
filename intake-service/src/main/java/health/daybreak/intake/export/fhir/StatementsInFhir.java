package health.daybreak.intake.export.fhir;

import health.daybreak.intake.export.table.RecordTable;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.packet.Packet;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.StringType;

/** What a patient stated by link, statement by statement. */
final class StatementsInFhir {

    private StatementsInFhir() {}

    /** @param stated the table of all packets; its last two cells say what about, and the statement */
    static void write(Stored<Packet> stored, RecordTable stated, String patientId, RecordBundle bundle) {
        Packet packet = stored.state();
        List<List<String>> mine = stated.rows().stream()
                .filter(row -> row.getFirst().equals(String.valueOf(packet.round())))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(Ids.derived("packet", stored.id()));
        response.setStatus(
                packet.submittedAt() == null
                        ? QuestionnaireResponseStatus.INPROGRESS
                        : QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        response.setSource(RecordBundle.to(ResourceType.Patient, patientId));
        response.setAuthored(Date.from(packet.savedAt()));
        for (int index = 0; index < mine.size(); index++) {
            List<String> row = mine.get(index);
            response.addItem()
                    .setLinkId("statement-" + (index + 1))
                    .setText(row.get(row.size() - 2))
                    .addAnswer()
                    .setValue(new StringType(row.getLast()));
        }
        bundle.add(response);
    }
}
