/** The whole system as a test or a benchmark starts it, from outside. */
@NullMarked
package health.daybreak.systemtests.platform;

import org.jspecify.annotations.NullMarked;
