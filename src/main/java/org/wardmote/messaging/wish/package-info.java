/// What somebody asks to hear about, where and how often, read from what they typed.
@NullMarked
package org.wardmote.messaging.wish;

import org.jspecify.annotations.NullMarked;
