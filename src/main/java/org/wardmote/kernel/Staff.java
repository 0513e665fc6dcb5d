package org.wardmote.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Access: whoever holds one of these functions somewhere, signed in with a second factor; whoever has not signed
/// in, or not so, is led to where they can. To everybody else the page is not there. For which area and
/// organisation they hold it is checked where the data is read.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Staff {
    Function[] value();
}
