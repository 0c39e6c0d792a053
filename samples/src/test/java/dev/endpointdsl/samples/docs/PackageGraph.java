package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages of a module, each with the packages of the same module that its sources import.
 *
 * @param uses the imported packages by the importing package
 */
record PackageGraph(SortedMap<String, SortedSet<String>> uses) {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([a-z.]+)\\.[A-Z].*;$");

  static PackageGraph of(String module) throws IOException {
    Path root = DocumentPages.ROOT.resolve(module).resolve(SOURCES);
    SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    for (Path source : sources(root)) {
      String name = root.relativize(source.getParent()).toString().replace('/', '.');
      SortedSet<String> imported = uses.computeIfAbsent(name, key -> new TreeSet<>());
      IMPORT.matcher(Files.readString(source)).results().forEach(i -> imported.add(i.group(1)));
    }
    uses.forEach(
        (name, imported) -> imported.removeIf(i -> i.equals(name) || !uses.containsKey(i)));
    return new PackageGraph(uses);
  }

  /** Returns the graph, which must have no cycles, without the arrows that follow from others. */
  PackageGraph reduced() {
    SortedMap<String, SortedSet<String>> reduced = new TreeMap<>();
    uses.forEach(
        (name, imported) -> {
          SortedSet<String> direct = new TreeSet<>(imported);
          direct.removeIf(target -> reaches(name, target, target));
          reduced.put(name, direct);
        });
    return new PackageGraph(reduced);
  }

  /** Returns whether a package depends on another one, without the direct arrow to one target. */
  private boolean reaches(String name, String wanted, String ignored) {
    Set<String> seen = new HashSet<>();
    for (String next : uses.getOrDefault(name, new TreeSet<>())) {
      if (!next.equals(ignored) && (next.equals(wanted) || visits(next, wanted, seen))) {
        return true;
      }
    }
    return false;
  }

  private boolean visits(String name, String wanted, Set<String> seen) {
    if (!seen.add(name)) {
      return false;
    }
    for (String next : uses.getOrDefault(name, new TreeSet<>())) {
      if (next.equals(wanted) || visits(next, wanted, seen)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the graph in Mermaid's notation. */
  String mermaid() {
    StringBuilder out = new StringBuilder("graph TB\n");
    uses.keySet().forEach(name -> out.append("  " + id(name) + "[" + label(name) + "]\n"));
    uses.forEach(
        (name, imported) ->
            imported.forEach(used -> out.append("  " + id(name) + " --> " + id(used) + "\n")));
    return out.toString();
  }

  /** Returns an identifier that is not a Mermaid keyword. */
  private String id(String name) {
    return label(name).replace('.', '_') + "_";
  }

  /** Returns the name without the name of the module's top package, unless it is that package. */
  private String label(String name) {
    String top = uses.firstKey();
    return name.equals(top) ? top : name.substring(top.length() + 1);
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
