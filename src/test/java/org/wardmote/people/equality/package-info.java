@NullMarked
package org.wardmote.people.equality;

import org.jspecify.annotations.NullMarked;
