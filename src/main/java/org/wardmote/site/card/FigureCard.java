package org.wardmote.site.card;

/// A number with what it counts, out of what, when, and by whose account.
public record FigureCard(String value, String label, String base, String date, String definition, String source) {}
