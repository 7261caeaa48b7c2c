/** What scheduling tells the others about a course of treatment. */
@NullMarked
package health.daybreak.events.courses;

import org.jspecify.annotations.NullMarked;
