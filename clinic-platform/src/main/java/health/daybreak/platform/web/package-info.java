/** What every HTTP endpoint does alike: causes, idempotency keys, problem details. */
@NullMarked
package health.daybreak.platform.web;

import org.jspecify.annotations.NullMarked;
