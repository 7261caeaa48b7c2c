/** Tests of what belongs to psychotherapy with ketamine. */
@NullMarked
package health.daybreak.treatment.kap;

import org.jspecify.annotations.NullMarked;
