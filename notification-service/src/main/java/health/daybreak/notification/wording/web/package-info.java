/** Reading, previewing and writing templates. */
@NullMarked
package health.daybreak.notification.wording.web;

import org.jspecify.annotations.NullMarked;
