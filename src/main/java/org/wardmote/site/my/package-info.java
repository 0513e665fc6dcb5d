/// The page of whoever has signed in, made of what modules contribute.
@NullMarked
package org.wardmote.site.my;

import org.jspecify.annotations.NullMarked;
