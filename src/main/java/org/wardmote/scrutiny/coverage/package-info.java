/// What every local area has at the end of each day: a named officer, a next meeting, news, priorities kept
/// current.
@NullMarked
package org.wardmote.scrutiny.coverage;

import org.jspecify.annotations.NullMarked;
