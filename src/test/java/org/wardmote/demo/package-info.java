@NullMarked
package org.wardmote.demo;

import org.jspecify.annotations.NullMarked;
