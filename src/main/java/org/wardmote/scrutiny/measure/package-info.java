/// What is measured, and the numbers of a place and a span of days.
@NullMarked
package org.wardmote.scrutiny.measure;

import org.jspecify.annotations.NullMarked;
