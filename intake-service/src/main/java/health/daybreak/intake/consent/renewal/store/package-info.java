/** Renewals in MongoDB. */
@NullMarked
package health.daybreak.intake.consent.renewal.store;

import org.jspecify.annotations.NullMarked;
