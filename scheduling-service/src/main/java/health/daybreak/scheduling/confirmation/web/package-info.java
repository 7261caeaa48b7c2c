/** Patients' answers over HTTP: given by a link, read by staff. */
@NullMarked
package health.daybreak.scheduling.confirmation.web;

import org.jspecify.annotations.NullMarked;
