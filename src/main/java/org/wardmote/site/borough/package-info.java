/// The page of a borough: its wards, its gaps, its contact points.
@NullMarked
package org.wardmote.site.borough;

import org.jspecify.annotations.NullMarked;
