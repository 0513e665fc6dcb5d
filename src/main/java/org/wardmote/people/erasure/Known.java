package org.wardmote.people.erasure;

import java.util.List;

/// By what somebody is known here, and would be known again in a text.
record Known(List<String> names, List<String> emails, List<String> telephones, List<String> postals) {

    static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of());
}
