/// The only door to addresses: e-mail, browser, telephone, postal. Messaging alone may use it.
@NullMarked
@NamedInterface("contact")
package org.wardmote.people.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
