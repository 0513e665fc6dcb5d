/// Teams, their posts and who holds them, and what is published about them: kept by day, appended to, never
/// overwritten but for a name withdrawn.
@NullMarked
package org.wardmote.area.team;

import org.jspecify.annotations.NullMarked;
