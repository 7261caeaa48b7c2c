/** Many courses planned together: each as well as can be in what the others leave, again and again. */
@NullMarked
package health.daybreak.scheduling.plan.many;

import org.jspecify.annotations.NullMarked;
