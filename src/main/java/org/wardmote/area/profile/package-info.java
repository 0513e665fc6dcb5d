/// How many people and households live in an area, by whose count and of when.
@NullMarked
package org.wardmote.area.profile;

import org.jspecify.annotations.NullMarked;
