/** What a patient was given over the years, and which checks are due because of it. */
@NullMarked
package health.daybreak.treatment.exposure;

import org.jspecify.annotations.NullMarked;
