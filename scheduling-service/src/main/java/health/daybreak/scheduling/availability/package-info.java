/** When single visits could begin at a clinic, for a month at a glance. */
@NullMarked
package health.daybreak.scheduling.availability;

import org.jspecify.annotations.NullMarked;
