/// The register of genuine accounts on social media: who answers for each, when somebody last looked, and which
/// areas have none or a silent one.
@NullMarked
package org.wardmote.messaging.account;

import org.jspecify.annotations.NullMarked;
