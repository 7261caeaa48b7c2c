/** Proposals, courses and sessions over HTTP. */
@NullMarked
package health.daybreak.scheduling.course.web;

import org.jspecify.annotations.NullMarked;
