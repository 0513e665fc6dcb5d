/// What somebody does about a priority by a day: police, partners, residents who offered.
@NullMarked
package org.wardmote.priority.action;

import org.jspecify.annotations.NullMarked;
