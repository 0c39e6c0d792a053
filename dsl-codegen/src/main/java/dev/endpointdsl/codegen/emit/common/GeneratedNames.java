package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.model.DslModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of generated classes. A structure has a public value type, in which the stages of its
 * builder are nested, and package-private companions, whose names give way to those of types.
 *
 * @param packageName the annotated package
 * @param types the names of the model's types, in lower case: each type is a file, and some file
 *     systems ignore case
 */
public record GeneratedNames(String packageName, Set<String> types) {

  private static final Pattern DOT = Pattern.compile("\\.");

  public GeneratedNames {
    types = Set.copyOf(types);
  }

  /** Creates the names for a model. */
  public static GeneratedNames of(String packageName, DslModel model) {
    Set<String> types = new HashSet<>();
    model.structures().forEach(structure -> types.add(lower(structure.javaName())));
    model.unions().forEach(union -> types.add(lower(union.javaName())));
    model.enums().forEach(each -> types.add(lower(each.javaName())));
    return new GeneratedNames(packageName, types);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns a class that the model does not name. */
  private ClassName companion(String wanted) {
    String name = wanted;
    while (types.contains(lower(name))) {
      name += "_";
    }
    return type(name);
  }

  /** Returns the public type of a structure, union or enum. */
  public ClassName type(String javaName) {
    return ClassName.get(packageName, javaName);
  }

  /** Returns the class that implements all stages. */
  public ClassName builderClass(String javaName) {
    return companion(javaName + "Builder");
  }

  /**
   * Returns a stage of a structure's builder, by its name relative to the structure's type, whose
   * name no nested type can have.
   */
  public ClassName stage(String javaName, String path) {
    ClassName stage = type(javaName);
    for (String name : DOT.split(path, 0)) {
      stage = stage.nestedClass(name.equals(javaName) ? name + "_" : name);
    }
    return stage;
  }

  /** Returns the class that checks a type. */
  public ClassName checks(String javaName) {
    return companion(javaName + "Checks");
  }

  /** Returns the JSON codec of a type. */
  public ClassName json(String javaName) {
    return companion(javaName + "Json");
  }

  /** Returns the class that translates a type to the AWS SDK and back. */
  public ClassName translator(String javaName) {
    return companion(javaName + "Translator");
  }

  /** Returns the class with the facts about a root. */
  public ClassName facts(String javaName) {
    return companion(javaName + "Facts");
  }

  /** Returns the class with the matchers of all patterns. */
  public ClassName patterns() {
    return companion("Patterns");
  }

  /** Returns the class that translates documents to the AWS SDK and back. */
  public ClassName documents() {
    return companion("Documents");
  }

  /** Returns a member's name as a part of another name: {@code VariantName}. */
  public static String capitalize(String javaName) {
    String bare = javaName.startsWith("_") ? javaName.substring(1) : javaName;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
