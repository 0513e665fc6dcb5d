package org.wardmote.area.geometry;

import java.util.Arrays;

/// Collects (cell, entry) pairs, then lays each cell's entries side by side in one array, in the order they were
/// added.
final class CellLists {
    private int[] cells = new int[1024];
    private int[] entries = new int[1024];
    private int size;

    /// What is told where a cell's list begins.
    @FunctionalInterface
    interface Placement {
        void place(int cell, int list);
    }

    void add(int cell, int entry) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
        }
        cells[size] = cell;
        entries[size++] = entry;
    }

    /// All lists, each one its length followed by its entries; `placement` hears where each begins.
    int[] lists(int cellCount, Placement placement) {
        int[] begin = new int[cellCount];
        for (int i = 0; i < size; i++) begin[cells[i]]++;
        int used = 0;
        for (int cell = 0; cell < cellCount; cell++) {
            int length = begin[cell];
            if (length == 0) continue;
            begin[cell] = used;
            placement.place(cell, used);
            used += length + 1;
        }
        int[] lists = new int[used];
        for (int i = 0; i < size; i++) {
            int list = begin[cells[i]];
            lists[list + ++lists[list]] = entries[i];
        }
        return lists;
    }
}
