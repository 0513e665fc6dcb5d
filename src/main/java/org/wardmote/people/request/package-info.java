/// What people ask about their data and cannot have at once: a named person decides on each record that stands in
/// the way, with a reason.
@NullMarked
package org.wardmote.people.request;

import org.jspecify.annotations.NullMarked;
