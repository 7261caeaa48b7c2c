/** What every service needs and no clinic word in it. */
@NullMarked
package health.daybreak.platform;

import org.jspecify.annotations.NullMarked;
