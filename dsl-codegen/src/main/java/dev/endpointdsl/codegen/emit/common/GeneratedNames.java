package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of generated classes. A structure has a public value type, in which the stages of its
 * builder are nested, and package-private companions.
 *
 * @param packageName the annotated package
 */
public record GeneratedNames(String packageName) {

  private static final Pattern DOT = Pattern.compile("\\.");

  /** Returns the public type of a structure, union or enum. */
  public ClassName type(String javaName) {
    return ClassName.get(packageName, javaName);
  }

  /** Returns the class that implements all stages. */
  public ClassName builderClass(String javaName) {
    return type(javaName + "Builder");
  }

  /** Returns a stage of a structure's builder, by its name relative to the structure's type. */
  public ClassName stage(String javaName, String path) {
    ClassName stage = type(javaName);
    for (String name : DOT.split(path, 0)) {
      stage = stage.nestedClass(name);
    }
    return stage;
  }

  /** Returns the class that checks a type. */
  public ClassName checks(String javaName) {
    return type(javaName + "Checks");
  }

  /** Returns the JSON codec of a type. */
  public ClassName json(String javaName) {
    return type(javaName + "Json");
  }

  /** Returns the class that translates a type to the AWS SDK and back. */
  public ClassName translator(String javaName) {
    return type(javaName + "Translator");
  }

  /** Returns the class with the facts about a root. */
  public ClassName facts(String javaName) {
    return type(javaName + "Facts");
  }

  /** Returns the class with the matchers of all patterns. */
  public ClassName patterns() {
    return type("Patterns");
  }

  /** Returns a member's name as a part of another name: {@code VariantName}. */
  public static String capitalize(String javaName) {
    String bare = javaName.startsWith("_") ? javaName.substring(1) : javaName;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
