package org.wardmote.people.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;

/// Looks at what was typed, and asks nobody else.
@Component
class CheckedIntroductions implements Introductions {

    private static final int NAME_MOST = 200;

    @Override
    public Map<String, String> faults(Introduction introduction) {
        var faults = new LinkedHashMap<String, String>();
        var name = introduction.name();
        if (name != null && (name.length() > NAME_MOST || name.chars().anyMatch(Character::isISOControl)))
            faults.put("name", "people.introduction.name");
        check("email", introduction.email(), Addresses::email, faults);
        check("telephone", introduction.telephone(), Addresses::telephone, faults);
        check("postal", introduction.postal(), Addresses::postal, faults);
        return faults;
    }

    private static void check(
            String field, @Nullable String typed, Function<String, Optional<String>> read, Map<String, String> faults) {
        if (typed != null && read.apply(typed).isEmpty()) faults.put(field, "people.introduction." + field);
    }
}
