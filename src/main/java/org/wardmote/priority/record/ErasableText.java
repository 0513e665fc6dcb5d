package org.wardmote.priority.record;

import java.util.List;

/// Columns of a table of this module in which somebody may be named. Each table with free text has one as a bean.
///
/// @param table without the schema, with a numeric key `id`
public record ErasableText(String table, List<String> columns) {}
