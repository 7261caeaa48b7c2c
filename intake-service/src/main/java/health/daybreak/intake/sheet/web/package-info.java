/** Question sheets over HTTP: for the patient who came by a link, and for staff. */
@NullMarked
package health.daybreak.intake.sheet.web;

import org.jspecify.annotations.NullMarked;
