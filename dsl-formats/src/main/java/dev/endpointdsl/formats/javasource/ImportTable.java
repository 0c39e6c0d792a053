package dev.endpointdsl.formats.javasource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The imports of a class; a name that is taken is written with its package or type. */
final class ImportTable {

  /** Types of {@code java.lang} that the source may use. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Short",
          "String",
          "SuppressWarnings");

  private final String packageName;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> constants = new HashMap<>();

  /**
   * Creates the imports of a class.
   *
   * @param packageName its package; empty for the unnamed one
   * @param className its simple name
   */
  ImportTable(String packageName, String className) {
    this.packageName = packageName;
    types.put(className, packageName.isEmpty() ? className : packageName + "." + className);
    JAVA_LANG.forEach(name -> types.put(name, "java.lang." + name));
  }

  /** Returns the name of a type in the source. */
  String type(String qualifiedName) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    String taken = types.putIfAbsent(simple, qualifiedName);
    return taken == null || taken.equals(qualifiedName) ? simple : qualifiedName;
  }

  /** Returns the name of a constant of an enum in the source. */
  String constant(String enumType, String constant) {
    String taken = constants.putIfAbsent(constant, enumType);
    return taken == null || taken.equals(enumType) ? constant : type(enumType) + "." + constant;
  }

  /** Returns the declarations, each group with a blank line after it. */
  String declarations() {
    Set<String> ofConstants = new TreeSet<>();
    constants.forEach(
        (name, type) -> ofConstants.add("import static " + type + "." + name + ";\n"));
    Set<String> ofTypes = new TreeSet<>();
    types.values().stream()
        .filter(this::isImported)
        .forEach(type -> ofTypes.add("import " + type + ";\n"));
    return group(ofConstants) + group(ofTypes);
  }

  private boolean isImported(String type) {
    int dot = type.lastIndexOf('.');
    String itsPackage = dot < 0 ? "" : type.substring(0, dot);
    return !itsPackage.equals(packageName) && !itsPackage.equals("java.lang");
  }

  private static String group(Set<String> imports) {
    return imports.isEmpty() ? "" : String.join("", imports) + "\n";
  }
}
