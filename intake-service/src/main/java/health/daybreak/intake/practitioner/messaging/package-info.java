/** Staff as scheduling tells of them. */
@NullMarked
package health.daybreak.intake.practitioner.messaging;

import org.jspecify.annotations.NullMarked;
