@NullMarked
package org.wardmote.people;

import org.jspecify.annotations.NullMarked;
