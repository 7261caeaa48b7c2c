/** What a prescriber orders for a course beyond its start: dose, weight basis, limits, and what may be given as needed. */
@NullMarked
package health.daybreak.treatment.order;

import org.jspecify.annotations.NullMarked;
