@NullMarked
package org.wardmote.area.team;

import org.jspecify.annotations.NullMarked;
