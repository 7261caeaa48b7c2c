/** Tests. */
@NullMarked
package health.daybreak.treatment.facts;

import org.jspecify.annotations.NullMarked;
