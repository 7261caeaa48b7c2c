/** Every clinical number of this service, each with its source, its mark and its date. */
@NullMarked
package health.daybreak.treatment.limits;

import org.jspecify.annotations.NullMarked;
