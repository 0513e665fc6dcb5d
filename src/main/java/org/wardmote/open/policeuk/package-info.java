/// The shape of data.police.uk, quirks included, so that programs written for it work with only their base address
/// changed: numbers as strings, hyphens in the dates of priorities, times without a zone in London's own time, and
/// plain-text errors.
@NullMarked
package org.wardmote.open.policeuk;

import org.jspecify.annotations.NullMarked;
