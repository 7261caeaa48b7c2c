/** The rule table as it is in force. */
@NullMarked
package health.daybreak.notification.rule.web;

import org.jspecify.annotations.NullMarked;
