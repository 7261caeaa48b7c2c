package health.daybreak.reporting.export.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.export.ExportTable;
import health.daybreak.reporting.export.ExportTables;
import health.daybreak.reporting.export.TableContent;
import health.daybreak.reporting.export.fhir.FhirFile;
import health.daybreak.reporting.export.fhir.FhirFiles;
import health.daybreak.reporting.export.fhir.FhirNdjson;
import health.daybreak.reporting.export.fhir.FhirResource;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What reporting keeps of the caller's clinic, to take away. */
@RestController
class ExportController {

    private static final String FHIR_NDJSON = "application/fhir+ndjson";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ServeFigures figures;

    ExportController(ServeFigures figures) {
        this.figures = figures;
    }

    /** The data dictionary. */
    @GetMapping("/api/reporting/exports")
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
    @NoPatientData
    ExportsView tables() {
        return ExportsView.all();
    }

    /** One table as a file: no name is in it, and everybody's rows are, so all of them go into the audit. */
    @GetMapping(
            path = "/api/reporting/exports/{table}",
            produces = {TableFormat.CSV_TYPE, TableFormat.PARQUET_TYPE})
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
    @PatientData
    ResponseEntity<FileBody> table(
            @PathVariable String table, @RequestParam TableFormat format, @RequestParam @Nullable String asKnownOn) {
        ExportTable<?> asked = ExportTables.named(table);
        Served<? extends TableContent<?>> served = figures.from(asKnownOn, asked::content);
        AccessAudit.about(served.figures().patientIds());
        return file(
                format.mediaType(), fileName(asked.name(), served, format.extension()), format.body(served.figures()));
    }

    /** The resources of one type, one to a line. */
    @GetMapping(path = "/api/reporting/exports/fhir/{resourceType}", produces = FHIR_NDJSON)
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
    @PatientData
    ResponseEntity<FileBody> fhir(@PathVariable String resourceType, @RequestParam @Nullable String asKnownOn) {
        FhirFile asked = FhirFiles.of(resourceType);
        Served<List<FhirResource>> served = figures.from(asKnownOn, asked::content);
        AccessAudit.about(served.figures().stream()
                .map(FhirResource::patientId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        return file(
                MediaType.parseMediaType(FHIR_NDJSON),
                fileName(asked.type(), served, "ndjson"),
                out -> FhirNdjson.write(served.figures(), out));
    }

    private static ResponseEntity<FileBody> file(MediaType type, String name, FileBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }

    /** Says what and of when, and nothing of whom. */
    private static String fileName(String table, Served<?> served, String extension) {
        Instant at = served.asKnownOn() == null ? served.computedAt() : served.asKnownOn();
        return table + "-" + MOMENT.format(at) + "." + extension;
    }
}
