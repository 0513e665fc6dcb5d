@NullMarked
package org.wardmote.priority.promise;

import org.jspecify.annotations.NullMarked;
