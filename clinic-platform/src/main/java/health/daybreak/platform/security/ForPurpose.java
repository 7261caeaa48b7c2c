package health.daybreak.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an endpoint for patients: which links open it. Without it no patient gets in, whatever roles it names. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForPurpose {

    /** The purposes, as the tokens name them, for example {@code PACKET}. */
    String[] value();
}
