/** Aggregates as single MongoDB documents: state, version, outbox and what was already handled, saved together. */
@NullMarked
package health.daybreak.platform.store;

import org.jspecify.annotations.NullMarked;
