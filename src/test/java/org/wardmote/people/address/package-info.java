@NullMarked
package org.wardmote.people.address;

import org.jspecify.annotations.NullMarked;
