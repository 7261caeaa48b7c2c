/** Who may start a course, over HTTP. */
@NullMarked
package health.daybreak.scheduling.candidate.web;

import org.jspecify.annotations.NullMarked;
