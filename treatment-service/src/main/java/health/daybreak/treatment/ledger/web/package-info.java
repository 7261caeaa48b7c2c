/** The drug ledger over HTTP. */
@NullMarked
package health.daybreak.treatment.ledger.web;

import org.jspecify.annotations.NullMarked;
