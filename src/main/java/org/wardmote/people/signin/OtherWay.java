package org.wardmote.people.signin;

/// A way to sign in besides the link, named on the sign-in page. A room that has one contributes it as a bean.
///
/// @param titleKey the message key of the link
/// @param path of its page, which is told as `then` where somebody was going
/// @param order small numbers first
public record OtherWay(String titleKey, String hintKey, String path, int order) {}
