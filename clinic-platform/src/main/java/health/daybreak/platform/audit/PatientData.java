package health.daybreak.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an endpoint that shows or changes patients' records: each call leaves an audit entry. The patient is the
 * {@code {patientId}} of the path, or whoever {@link AccessAudit#about} names during the call.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PatientData {}
