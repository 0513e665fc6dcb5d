/// The page on which somebody looks after the ways to reach them.
@NullMarked
package org.wardmote.people.address;

import org.jspecify.annotations.NullMarked;
