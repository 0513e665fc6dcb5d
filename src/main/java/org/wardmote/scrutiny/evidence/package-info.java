/// What a ward can show of the duty to get people's views, to inform them and to meet them (Police Reform and
/// Social Responsibility Act 2011, section 34), for any period on one page.
@NullMarked
package org.wardmote.scrutiny.evidence;

import org.jspecify.annotations.NullMarked;
