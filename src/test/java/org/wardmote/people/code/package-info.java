@NullMarked
package org.wardmote.people.code;

import org.jspecify.annotations.NullMarked;
