/** What patients' links open: a short visit without signing in, for one purpose. */
@NullMarked
package health.daybreak.gateway.visit;

import org.jspecify.annotations.NullMarked;
