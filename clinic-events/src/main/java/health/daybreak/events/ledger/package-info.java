/** What is said about the controlled drug: every entry of the ledger, and what does not add up. */
@NullMarked
package health.daybreak.events.ledger;

import org.jspecify.annotations.NullMarked;
