/// Access annotations at work. Nothing scans this package, so that what is planted here stays here.
@NullMarked
package org.wardmote.access;

import org.jspecify.annotations.NullMarked;
