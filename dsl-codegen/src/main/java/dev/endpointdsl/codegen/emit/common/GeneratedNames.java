package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of generated classes. Each structure has its value type, which is public with the
 * stages of its builder nested in it, and package-private companions.
 *
 * @param packageName the annotated package
 */
public record GeneratedNames(String packageName) {

  private static final Pattern DOT = Pattern.compile("\\.");

  /** The public type of a structure, union or enum. */
  public ClassName type(String javaName) {
    return ClassName.get(packageName, javaName);
  }

  /** The class that implements every stage. */
  public ClassName builderClass(String javaName) {
    return type(javaName + "Builder");
  }

  /** A stage of a structure's builder, by its name below the structure's type. */
  public ClassName stage(String javaName, String path) {
    ClassName stage = type(javaName);
    for (String name : DOT.split(path, 0)) {
      stage = stage.nestedClass(name);
    }
    return stage;
  }

  /** The checks of a structure's constraints. */
  public ClassName checks(String javaName) {
    return type(javaName + "Checks");
  }

  /** The reader and writer of a structure's JSON. */
  public ClassName json(String javaName) {
    return type(javaName + "Json");
  }

  /** The translation of a structure to the AWS SDK and back. */
  public ClassName translator(String javaName) {
    return type(javaName + "Translator");
  }

  /** The matchers of all patterns. */
  public ClassName patterns() {
    return type("Patterns");
  }

  /** {@code variantName} as it stands inside another name. */
  public static String capitalize(String javaName) {
    String bare = javaName.startsWith("_") ? javaName.substring(1) : javaName;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
