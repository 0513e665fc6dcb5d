/// Where this module's pages lie: under "My page" or under the desk.
@NullMarked
package org.wardmote.people.trail;

import org.jspecify.annotations.NullMarked;
