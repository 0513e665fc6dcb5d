@NullMarked
package org.wardmote.people.factor;

import org.jspecify.annotations.NullMarked;
