/** Tests of the people who are not real. */
@NullMarked
package health.daybreak.standalone.population;

import org.jspecify.annotations.NullMarked;
