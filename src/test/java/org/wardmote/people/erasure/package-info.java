@NullMarked
package org.wardmote.people.erasure;

import org.jspecify.annotations.NullMarked;
