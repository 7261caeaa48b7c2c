/** Patients whom a prescriber found eligible and who may start a course. */
@NullMarked
package health.daybreak.scheduling.candidate;

import org.jspecify.annotations.NullMarked;
