@NullMarked
package org.wardmote.people.retention;

import org.jspecify.annotations.NullMarked;
