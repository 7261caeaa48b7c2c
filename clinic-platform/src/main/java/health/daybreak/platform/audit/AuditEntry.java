package health.daybreak.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * One access to patients' records.
 *
 * @param action HTTP method and path pattern, for example {@code GET /api/x/patients/{patientId}}
 * @param status the HTTP status it was answered with
 */
public record AuditEntry(
        Instant at,
        String clinicId,
        String actorId,
        String action,
        List<String> patientIds,
        int status,
        String correlationId) {}
