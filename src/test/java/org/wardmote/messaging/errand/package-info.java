@NullMarked
package org.wardmote.messaging.errand;

import org.jspecify.annotations.NullMarked;
