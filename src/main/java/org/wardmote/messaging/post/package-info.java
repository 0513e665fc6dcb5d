/// E-mail on its way out: what it looks like, and who takes it.
@NullMarked
package org.wardmote.messaging.post;

import org.jspecify.annotations.NullMarked;
