/** Tests of the scenario player. */
@NullMarked
package health.daybreak.standalone.demo;

import org.jspecify.annotations.NullMarked;
