/** Moving the clock of a demonstration. */
@NullMarked
package health.daybreak.gateway.demo;

import org.jspecify.annotations.NullMarked;
