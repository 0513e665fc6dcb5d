@NullMarked
package org.wardmote.people.stage;

import org.jspecify.annotations.NullMarked;
