/** A clinic's own words for its messages: written, checked, and previewed before anybody gets them. */
@NullMarked
package health.daybreak.notification.wording;

import org.jspecify.annotations.NullMarked;
