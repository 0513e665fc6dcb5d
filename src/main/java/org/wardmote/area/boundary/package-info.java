/// How borders come in: boundary sets in their order of time, boroughs made of wards, and what became of each area.
@NullMarked
package org.wardmote.area.boundary;

import org.jspecify.annotations.NullMarked;
