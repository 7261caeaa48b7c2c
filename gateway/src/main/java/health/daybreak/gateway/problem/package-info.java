/** Refusals that the gateway itself speaks, as problem documents. */
@NullMarked
package health.daybreak.gateway.problem;

import org.jspecify.annotations.NullMarked;
