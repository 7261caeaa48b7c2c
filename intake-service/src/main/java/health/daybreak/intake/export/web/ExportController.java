package health.daybreak.intake.export.web;

import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.export.ReadPatientRecord;
import health.daybreak.intake.export.csv.CsvRecord;
import health.daybreak.intake.export.fhir.FhirRecord;
import health.daybreak.intake.export.pdf.PdfRecord;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportController {

    private final ReadPatientRecord readPatientRecord;
    private final FhirRecord fhir;
    private final PdfRecord pdf;
    private final CsvRecord csv;
    private final Clock clock;

    ExportController(ReadPatientRecord readPatientRecord, FhirRecord fhir, PdfRecord pdf, CsvRecord csv, Clock clock) {
        this.readPatientRecord = readPatientRecord;
        this.fhir = fhir;
        this.pdf = pdf;
        this.csv = csv;
        this.clock = clock;
    }

    /** Everything that intake keeps of a patient, to take away. */
    @GetMapping("/api/intake/patients/{patientId}/export")
    @RolesAllowed({NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST})
    @PatientData
    ResponseEntity<byte[]> export(@PathVariable String patientId, @RequestParam ExportFormat format) {
        PatientRecord record = readPatientRecord.read(patientId, clock.instant());
        byte[] written =
                switch (format) {
                    case FHIR -> fhir.json(record);
                    case PDF -> pdf.pdf(record);
                    case CSV -> csv.zip(record);
                };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(format.file())
                                .build()
                                .toString())
                .body(written);
    }
}
