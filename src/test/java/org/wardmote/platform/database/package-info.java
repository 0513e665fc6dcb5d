@NullMarked
package org.wardmote.platform.database;

import org.jspecify.annotations.NullMarked;
