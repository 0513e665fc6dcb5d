package org.wardmote.house.planted;

/// Stands for a class in a sub-package of a module.
public final class Room {}
