package org.wardmote.importing;

/// What became of each row of a file.
public interface Tally {

    void kept();

    /// @param row the number a person finds it by: lines of a CSV with the header as 1, features and objects from 1
    void refused(long row, String sentence);

    /// Something to tell that refuses nothing, such as how many teams moved to new wards.
    void note(String sentence);
}
