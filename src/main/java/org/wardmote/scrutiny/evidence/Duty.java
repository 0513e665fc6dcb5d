package org.wardmote.scrutiny.evidence;

import java.util.List;

/// The evidence of a place and period.
///
/// @param told information given, newest first
/// @param held meetings that were held, and
/// @param cancelled how many were announced and cancelled
record Duty(Views views, List<Event> told, List<Event> held, int cancelled) {}
