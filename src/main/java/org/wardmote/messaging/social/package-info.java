/// Announcements on social servers that speak Mastodon's language: which accounts say them, in which words, and
/// what became of it.
@NullMarked
package org.wardmote.messaging.social;

import org.jspecify.annotations.NullMarked;
