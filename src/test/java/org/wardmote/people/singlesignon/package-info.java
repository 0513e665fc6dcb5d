@NullMarked
package org.wardmote.people.singlesignon;

import org.jspecify.annotations.NullMarked;
