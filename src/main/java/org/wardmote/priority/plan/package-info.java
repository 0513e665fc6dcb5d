/// Problem plans: scanning, analysis, response, assessment, each with what it has to say before the next.
@NullMarked
package org.wardmote.priority.plan;

import org.jspecify.annotations.NullMarked;
