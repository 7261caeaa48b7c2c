/** What reporting keeps as FHIR R4 resources, one to a line. */
@NullMarked
package health.daybreak.reporting.export.fhir;

import org.jspecify.annotations.NullMarked;
