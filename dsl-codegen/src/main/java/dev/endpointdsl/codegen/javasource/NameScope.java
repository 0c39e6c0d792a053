package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meaning of simple names of classes at the place that is being written. */
final class NameScope {

  /**
   * A type around that place.
   *
   * @param canonicalName its name with its package and the types around it
   * @param nested the simple names of the types in it
   */
  private record Enclosing(String canonicalName, Set<String> nested) {}

  private final String packageName;
  private final List<Enclosing> enclosing = new ArrayList<>();
  private final List<String> typeVariables = new ArrayList<>();

  /** The canonical names of classes that can be imported, by their simple names. */
  private final Map<String, String> importable = new HashMap<>();

  /** Simple names of the package, which an import would hide. */
  private final Set<String> ofPackage = new HashSet<>();

  NameScope(String packageName) {
    this.packageName = packageName;
  }

  /**
   * Enters a type.
   *
   * @param nested the simple names of the types in it that can be named
   */
  void enter(String name, Set<String> nested) {
    enclosing.add(new Enclosing(qualified(name), nested));
  }

  private String qualified(String name) {
    if (!enclosing.isEmpty()) {
      return enclosing.get(enclosing.size() - 1).canonicalName() + "." + name;
    }
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  void leave() {
    enclosing.remove(enclosing.size() - 1);
  }

  void declare(TypeVariableName variable) {
    typeVariables.add(variable.name());
  }

  void forget(TypeVariableName variable) {
    typeVariables.remove(variable.name());
  }

  /** Returns how to name a class here, or null if that depends on the imports. */
  @Nullable String known(ClassName name) {
    ClassName top = name.topLevel();
    if (typeVariables.contains(top.simpleName())) {
      return name.canonicalName();
    }
    String meant = null;
    for (ClassName c = name; c != null; c = c.enclosingClassName()) {
      meant = meaning(c.simpleName());
      if (c.canonicalName().equals(meant)) {
        return name.nameFrom(c);
      }
    }
    if (meant != null) {
      return name.canonicalName();
    }
    if (name.packageName().equals(packageName)) {
      ofPackage.add(top.simpleName());
      return name.nestedName();
    }
    if (!name.packageName().isEmpty()) {
      importable.putIfAbsent(top.simpleName(), top.canonicalName());
    }
    return null;
  }

  /** Returns the canonical name of the type around this place, or in one, that a name means. */
  private @Nullable String meaning(String simpleName) {
    for (int i = enclosing.size() - 1; i >= 0; i--) {
      if (enclosing.get(i).nested().contains(simpleName)) {
        return enclosing.get(i).canonicalName() + "." + simpleName;
      }
    }
    if (enclosing.isEmpty()) {
      return null;
    }
    String top = enclosing.get(0).canonicalName();
    boolean isTop = top.endsWith(simpleName) && top.equals(topLevel(simpleName));
    return isTop ? top : null;
  }

  private String topLevel(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** Returns how to name a class that is not known here, when all classes have been used. */
  String imported(ClassName name) {
    ClassName top = name.topLevel();
    boolean imported =
        !ofPackage.contains(top.simpleName())
            && top.canonicalName().equals(importable.get(top.simpleName()));
    return imported ? name.nestedName() : name.canonicalName();
  }

  /** Returns the classes to import in their order; those of {@code java.lang} need none. */
  List<String> imports() {
    return importable.entrySet().stream()
        .filter(type -> !ofPackage.contains(type.getKey()))
        .filter(type -> !type.getValue().equals("java.lang." + type.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
