/// What answer to expect on a subject, and how often it comes in time: what was said by what it is about.
@NullMarked
package org.wardmote.scrutiny.subject;

import org.jspecify.annotations.NullMarked;
