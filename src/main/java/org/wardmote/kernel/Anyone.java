package org.wardmote.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Access: anyone, without signing in. Every handler carries exactly one access annotation, on itself.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Anyone {

    /// The same answer for everybody, so that it may be kept finished in memory and by any HTTP cache.
    boolean sameForAll() default true;
}
