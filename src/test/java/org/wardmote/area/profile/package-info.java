@NullMarked
package org.wardmote.area.profile;

import org.jspecify.annotations.NullMarked;
