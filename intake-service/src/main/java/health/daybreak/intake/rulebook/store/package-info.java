/** A clinic's own rule versions in MongoDB. */
@NullMarked
package health.daybreak.intake.rulebook.store;

import org.jspecify.annotations.NullMarked;
