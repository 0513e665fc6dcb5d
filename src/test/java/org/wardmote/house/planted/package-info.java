/// Offences, planted so that the rules can be seen to find them. Nothing here is part of the product.
@NullMarked
package org.wardmote.house.planted;

import org.jspecify.annotations.NullMarked;
