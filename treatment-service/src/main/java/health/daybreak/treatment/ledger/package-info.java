/** The record of the controlled drug: every millilitre from receipt to patient, waste or loss, in one chain per site. */
@NullMarked
package health.daybreak.treatment.ledger;

import org.jspecify.annotations.NullMarked;
