package org.wardmote.house;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Every setting, from the records that hold them.
final class Settings {

    record Setting(String property, String environment, String otherwise, String meaning) {}

    static List<Setting> all() {
        var found = new TreeMap<String, Setting>();
        MainClasses.annotated(ConfigurationProperties.class).stream()
                .flatMap(type -> of(prefix(type), type))
                .forEach(setting -> found.merge(setting.property(), setting, Settings::asOne));
        return List.copyOf(found.values());
    }

    static Stream<Setting> of(String prefix, Class<?> type) {
        var doc = Doc.of(type);
        var found = new ArrayList<Setting>();
        for (var component : type.getRecordComponents()) {
            var property = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord() && component.getType().getEnclosingClass() == type)
                of(property, component.getType()).forEach(found::add);
            else
                found.add(new Setting(
                        property,
                        property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT),
                        otherwise(component, type),
                        doc.params().getOrDefault(component.getName(), "")));
        }
        return found.stream();
    }

    /// Two modules may read one setting; they must agree on what it is when nobody sets it.
    private static Setting asOne(Setting one, Setting other) {
        if (!one.otherwise().equals(other.otherwise()))
            throw new IllegalStateException(one.property() + " has two defaults");
        return one.meaning().length() >= other.meaning().length() ? one : other;
    }

    private static String prefix(Class<?> type) {
        var annotation = type.getAnnotation(ConfigurationProperties.class);
        return annotation.prefix().isEmpty() ? annotation.value() : annotation.prefix();
    }

    /// Stands on the parameter of the record's constructor.
    private static String otherwise(RecordComponent component, Class<?> record) {
        for (var parameter : record.getDeclaredConstructors()[0].getParameters())
            if (parameter.getName().equals(component.getName()) && parameter.isAnnotationPresent(DefaultValue.class))
                return String.join(
                        ", ", parameter.getAnnotation(DefaultValue.class).value());
        return "";
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Settings() {}
}
