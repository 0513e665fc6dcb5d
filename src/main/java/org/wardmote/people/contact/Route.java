package org.wardmote.people.contact;

/// One way to reach a person.
///
/// @param confirmed the person has proved that it is theirs
/// @param safe false: the person asked not to be contacted this way
public record Route(long id, Kind kind, String address, boolean confirmed, boolean safe) {

    public enum Kind {
        EMAIL,
        BROWSER,
        TELEPHONE,
        POSTAL
    }
}
