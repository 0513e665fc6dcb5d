package org.wardmote.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Access: whoever holds a private link, which carries a reference and its key. The key is checked where the data
/// is read; a wrong one and a reference that does not exist look the same.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeyHolder {}
