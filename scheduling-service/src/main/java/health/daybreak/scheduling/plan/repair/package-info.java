/** The answer when the day breaks: which visits move where, so that every hard rule is kept and as little as possible bends. */
@NullMarked
package health.daybreak.scheduling.plan.repair;

import org.jspecify.annotations.NullMarked;
