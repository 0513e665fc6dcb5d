package org.wardmote.house;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.modulith.ApplicationModule;

/// The modules as their `package-info` declares them, which Spring Modulith alone does not insist on.
///
/// @param folder where the base package's sources lie
/// @param classes where they have been compiled to
record Walls(Path folder, Path classes, String base) {

    /// What an {@link ApplicationModule} without `allowedDependencies` holds.
    private static final String UNDECLARED = defaultDependency();

    static Walls ofProduct() {
        return new Walls(Tree.JAVA, Path.of("target/classes"), "org.wardmote");
    }

    /// Each module with what it may call, by name.
    Map<String, List<String>> declared() {
        var modules = new TreeMap<String, List<String>>();
        for (var name : names())
            declaration(base + "." + name).ifPresent(found -> modules.put(name, List.of(found.allowedDependencies())));
        return modules;
    }

    List<String> offences() {
        var found = new ArrayList<String>();
        for (var name : names()) {
            var declaration = declaration(base + "." + name);
            if (declaration.isEmpty()) found.add(name + " has no package-info with @ApplicationModule");
            declaration.ifPresent(it -> found.addAll(misdeclared(name, List.of(it.allowedDependencies()))));
            for (var nested : packagesBelow(name))
                if (declaration(nested).isPresent()) found.add(nested + " is a module nested in " + name);
        }
        return found;
    }

    private List<String> misdeclared(String name, List<String> allowed) {
        if (allowed.equals(List.of(UNDECLARED))) return List.of(name + " does not declare its allowedDependencies");
        return allowed.stream()
                .map(target -> target.split("::")[0].strip())
                .filter(target -> !names().contains(target))
                .map(target -> name + " may call " + target + ", which there is not")
                .toList();
    }

    List<String> names() {
        return Tree.files(root(), ".java").stream()
                .map(file -> root().relativize(file))
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .distinct()
                .toList();
    }

    private List<String> packagesBelow(String name) {
        return Tree.files(root().resolve(name), "package-info.java").stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(root().resolve(name)))
                .map(folder -> this.folder.relativize(folder).toString().replace('/', '.'))
                .toList();
    }

    /// The prose of a module's `package-info`.
    Doc doc(String name) {
        return Doc.ofPackage(Tree.read(root().resolve(name).resolve("package-info.java")));
    }

    private Path root() {
        return folder.resolve(base.replace('.', '/'));
    }

    /// Read from the class files: a test's package-info of the same name would hide the product's from a class
    /// loader.
    private Optional<ApplicationModule> declaration(String name) {
        var file = classes.resolve(name.replace('.', '/')).resolve("package-info.class");
        if (!Files.exists(file)) return Optional.empty();
        return new ClassFileImporter()
                .importPath(file).stream()
                        .findFirst()
                        .flatMap(info -> info.tryGetAnnotationOfType(ApplicationModule.class));
    }

    /// What each module may call that it does not reach through another, so that the picture can be read.
    Map<String, List<String>> essential() {
        var declared = declared();
        var essential = new LinkedHashMap<String, List<String>>();
        declared.forEach((name, targets) -> essential.put(
                name,
                targets.stream()
                        .filter(target -> targets.stream().noneMatch(other -> reaches(declared, other, target)))
                        .sorted()
                        .toList()));
        return essential;
    }

    private static boolean reaches(Map<String, List<String>> declared, String from, String to) {
        var direct = declared.getOrDefault(from, List.of());
        return direct.contains(to) || direct.stream().anyMatch(next -> reaches(declared, next, to));
    }

    private static String defaultDependency() {
        try {
            var method = ApplicationModule.class.getMethod("allowedDependencies");
            return ((String[]) method.getDefaultValue())[0];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
