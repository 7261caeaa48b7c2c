/** Consents in MongoDB, and their texts in a file. */
@NullMarked
package health.daybreak.intake.consent.store;

import org.jspecify.annotations.NullMarked;
