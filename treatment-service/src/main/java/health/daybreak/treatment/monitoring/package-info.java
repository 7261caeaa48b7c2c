/** The form on which a site says how a patient was observed, by when it is due, and what was submitted. */
@NullMarked
package health.daybreak.treatment.monitoring;

import org.jspecify.annotations.NullMarked;
