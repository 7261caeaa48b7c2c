/** What became of each message to a patient, in numbers. */
@NullMarked
package health.daybreak.reporting.message;

import org.jspecify.annotations.NullMarked;
