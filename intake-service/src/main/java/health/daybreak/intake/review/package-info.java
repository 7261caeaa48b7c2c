/** What waits for a person: screenings to decide and risks to acknowledge. */
@NullMarked
package health.daybreak.intake.review;

import org.jspecify.annotations.NullMarked;
