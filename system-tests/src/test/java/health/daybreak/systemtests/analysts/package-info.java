/** Those who build on the events: the programs of {@code examples/}, run as anybody would. */
@NullMarked
package health.daybreak.systemtests.analysts;

import org.jspecify.annotations.NullMarked;
