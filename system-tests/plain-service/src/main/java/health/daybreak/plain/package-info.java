/** What Daybreak's start is measured against. */
@NullMarked
package health.daybreak.plain;

import org.jspecify.annotations.NullMarked;
