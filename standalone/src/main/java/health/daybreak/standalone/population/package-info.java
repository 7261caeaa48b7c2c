/** People who are not real: who they are, how ill they are, how ketamine helps them, and whether they come. */
@NullMarked
package health.daybreak.standalone.population;

import org.jspecify.annotations.NullMarked;
