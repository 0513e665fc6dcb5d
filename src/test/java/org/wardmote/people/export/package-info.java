@NullMarked
package org.wardmote.people.export;

import org.jspecify.annotations.NullMarked;
