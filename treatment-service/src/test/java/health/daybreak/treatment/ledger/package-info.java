/** What the drug ledger promises. */
@NullMarked
package health.daybreak.treatment.ledger;

import org.jspecify.annotations.NullMarked;
